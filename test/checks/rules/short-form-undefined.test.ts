import { shortFormUndefined } from '../../../letter/checks/rules/short-form-undefined'
import { testRule } from '../rule-tester'

testRule(shortFormUndefined, {
  valid: [
    '与上海钻石交易所（以下简称“上钻所”）沟通，支持成立上钻所深圳服务平台。',
    '与上海钻石交易所沟通，上海钻石交易所已复函。',
    '支持成立上钻所深圳服务平台。',
    '深圳技术大学与深圳大学合作。',
    '为我国科学技术进步服务，支持国家科学技术奖励委员会工作。',
    '市人民代表大会常务委员会审议，市人大常委会批准。',
  ],
  invalid: [
    {
      letter: '积极与上海钻石交易所沟通，支持成立上钻所深圳服务平台。',
      findings: [
        {
          messageId: 'undefined',
          excerpt: '上钻所',
          message: '“上钻所”似为“上海钻石交易所”的简称，文中没有注明“以下简称”',
        },
      ],
    },
    {
      letter: { body: ['依托清华大学深圳国际研究生院开展培训。', '目前，清华深国院已招生30名。'] },
      findings: [{ messageId: 'undefined', excerpt: '清华深国院' }],
    },
    {
      letter: '依托南方科技大学办学经验，在南科大孵化。',
      findings: [{ messageId: 'undefined', excerpt: '南科大' }],
    },
  ],
})
