import { numberFormulaUnquoted } from '../../../letter/checks/rules/number-formula-unquoted'
import { testRule } from '../rule-tester'

testRule(numberFormulaUnquoted, {
  valid: [
    '建立“五个一”工作体系。',
    '从三个方面入手，建成五个一级指标、三个一体化平台。',
    '一个一个解决，每个一线岗位都有人。',
    '购置设备三个一批次验收。',
    '一心一意谋发展，一主要原因是客流不足。',
    '构建“一核两带三区”格局。',
    { body: [{ heading: '关于“建立五个一工作机制”的建议' }, '我局赞成。'] },
  ],
  invalid: [
    {
      letter: '建立五个一的工作体系，促进产业升级。',
      findings: [
        {
          messageId: 'bare',
          excerpt: '五个一',
          message: '数字缩略语“五个一”应加引号，首次出现宜说明其内容',
          suggestions: ['建立“五个一”的工作体系，促进产业升级。'],
        },
      ],
    },
    {
      letter: '实施三个一批，推进整治。',
      findings: [{ messageId: 'bare', excerpt: '三个一批', suggestions: ['实施“三个一批”，推进整治。'] }],
    },
    {
      letter: '形成一核两带三区空间格局。',
      findings: [{ messageId: 'bare', excerpt: '一核两带三区', suggestions: ['形成“一核两带三区”空间格局。'] }],
    },
    {
      letter: '按照四个不放过的原则处理。',
      findings: [{ messageId: 'bare', excerpt: '四个不放过', suggestions: ['按照“四个不放过”的原则处理。'] }],
    },
  ],
})
