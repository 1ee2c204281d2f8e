import { secrecyConflict } from '../../../letter/checks/rules/secrecy-conflict'
import { testRule } from '../rule-tester'

testRule(secrecyConflict, {
  valid: [
    { facts: { secrecy: '秘密★1年', disclosure: '不予公开' } },
    '依法保护国家秘密和商业秘密。',
    '做好机密文件管理。',
    { facts: { disclosure: '依申请公开' }, note: '（内部资料，请勿外传）' },
    '加强内部资料管理。',
  ],
  invalid: [
    {
      letter: { facts: { secrecy: '秘密★1年' } },
      findings: [
        { messageId: 'classified', excerpt: '公开方式：主动公开', message: '标有密级“秘密★1年”，又主动公开，两者矛盾' },
      ],
    },
    { letter: { body: ['机密★', '已开通186路。'] }, findings: [{ messageId: 'marked', excerpt: '机密★' }] },
    { letter: { note: '（内部资料，请勿外传）' }, findings: [{ messageId: 'marked', excerpt: '内部资料，请勿外传' }] },
    {
      letter: { title: ['内部资料', '关于完善公交线网建议的复函'] },
      findings: [{ messageId: 'marked', excerpt: '内部资料' }],
    },
  ],
})
