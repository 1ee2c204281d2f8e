import { noNextStep } from '../../../letter/checks/rules/no-next-step'
import { testRule } from '../rule-tester'

testRule(noNextStep, {
  valid: [
    { body: [{ heading: '关于“增开公交线路”的建议' }, '该路段暂不具备通行条件。下一步，我局将加密周边班次。'] },
    {
      body: [
        { heading: '关于“增开公交线路”的建议' },
        '该路段道路狭窄，无法通行大型公交车。待道路改造完成后，适时开通。',
      ],
    },
    { body: [{ heading: '关于“增开公交线路”的建议' }, '该线路客流稳定，运行正常。'] },
    { body: [{ heading: '工作开展情况' }, '该路段暂不具备通行条件。', { heading: '下一步打算' }, '加密班次。'] },
  ],
  invalid: [
    {
      letter: { body: [{ heading: '关于“增开公交线路”的建议' }, '经核实，该路段道路狭窄，暂不具备通行条件。'] },
      findings: [{ messageId: 'missing', excerpt: '暂不具备通行条件' }],
    },
    {
      letter: {
        body: [
          { heading: '关于“增开公交线路”的建议' },
          '已于5月开通186路，积极配合做好保障。',
          { heading: '关于“优化站点”的建议' },
          '因学校门前无法设站，建议维持现状。',
        ],
      },
      findings: [{ messageId: 'missing', excerpt: '无法设站' }],
    },
    {
      letter: { body: [{ heading: '关于“增开公交线路”的建议' }, '设置专用道尚无法律依据。'] },
      findings: [{ messageId: 'missing', excerpt: '尚无法律' }],
    },
  ],
})
