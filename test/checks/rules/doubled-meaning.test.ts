import { doubledMeaning } from '../../../letter/checks/rules/doubled-meaning'
import { testRule } from '../rule-tester'

testRule(doubledMeaning, {
  valid: [
    '每年举办深圳珠宝时尚周。',
    '方案正在完善。',
    '组织专家召开论证会。',
    '涉及多个部门。',
    '加快推进各项工作。',
    '各类设备及教学仪器。',
    '二级及以上医院及社区中心。',
    '以及相关设施，涉及面广，普及率高。',
    '代表们提出的建议。',
    '正在建设的项目当中，有3个已完工。',
    '《正在进行当中》已出版。',
  ],
  invalid: [
    {
      letter: '每年组织举办深圳珠宝时尚周。',
      findings: [
        {
          messageId: 'found',
          excerpt: '组织举办',
          message: '“组织举办”成分重复：“组织”与“举办”意思重复，宜只用“举办”',
        },
      ],
    },
    { letter: '方案正在完善推进当中，年内印发。', findings: [{ messageId: 'found', excerpt: '正在完善推进当中' }] },
    { letter: '组织有关部委专家召开专家论证会。', findings: [{ messageId: 'found', excerpt: '专家召开专家论证会' }] },
    { letter: '该问题涉及到多个部门。', findings: [{ messageId: 'found', excerpt: '涉及到' }] },
    { letter: '我局将进一步进一步加强监管。', findings: [{ messageId: 'found', excerpt: '进一步进一步' }] },
    {
      letter: '各类高精设备及珠宝首饰制作相关实验及教学设备。',
      findings: [{ messageId: 'found', excerpt: '及珠宝首饰制作相关实验及教学' }],
    },
    { letter: '感谢各位代表们的支持。', findings: [{ messageId: 'found', excerpt: '各位代表们' }] },
    {
      letter: '在全国首次首创该模式，对此问题进行加以研究。',
      findings: [
        { messageId: 'found', excerpt: '首次首创' },
        { messageId: 'found', excerpt: '进行加以' },
      ],
    },
  ],
})
