import { mixedSentence } from '../../../letter/checks/rules/mixed-sentence'
import { testRule } from '../rule-tester'

testRule(mixedSentence, {
  valid: [
    '目前正在征求各部门意见。',
    '项目处于征求意见阶段。',
    '已列为重点项目之一。',
    '已列入首批清单。',
    '原因是资金不足。',
    '正在进入新的发展阶段。',
    '正在推进第二阶段工程。',
    '以群众需求为中心，围绕民生开展工作。',
    '本着便民的原则办理。',
    '在市政府领导下，我局制定了方案。',
    '防止类似问题再次发生。',
    '通过提前布局，我市使用财政资金建成站点。',
    '关于“正在征求意见阶段”的表述已更正。',
  ],
  invalid: [
    {
      letter: '目前正在征求各部门意见阶段。',
      findings: [
        { messageId: 'found', excerpt: '正在征求各部门意见阶段', message: '句式杂糅：“正在……”与“处于……阶段”只用一种' },
      ],
    },
    {
      letter: '已列入“新时代十大文化设施”之一，进展顺利。',
      findings: [{ messageId: 'found', excerpt: '列入“新时代十大文化设施”之一' }],
    },
    { letter: '将该事项列入首批清单中，征求意见。', findings: [{ messageId: 'found', excerpt: '列入首批清单中' }] },
    { letter: '拥堵是因为路面狭窄造成的。', findings: [{ messageId: 'found', excerpt: '是因为路面狭窄造成的' }] },
    { letter: '主要原因是由于资金不足。', findings: [{ messageId: 'found', excerpt: '原因是由于' }] },
    {
      letter: '通过实施改造工程，使群众出行更加方便。',
      findings: [{ messageId: 'found', excerpt: '通过实施改造工程，使' }],
    },
    {
      letter: '围绕群众出行为中心开展工作；围绕公交线网为重点，优化班次。',
      findings: [{ messageId: 'found', excerpt: '围绕公交线网为重点' }],
    },
    { letter: '按照便民利民的原则下，优化流程。', findings: [{ messageId: 'found', excerpt: '按照便民利民的原则下' }] },
    { letter: '采取措施，防止类似事故不再发生。', findings: [{ messageId: 'found', excerpt: '防止类似事故不再发生' }] },
    { letter: '本着方便群众为原则，开展工作。', findings: [{ messageId: 'found', excerpt: '本着方便群众为原则' }] },
    { letter: '由于资金紧张的原因，项目暂缓。', findings: [{ messageId: 'found', excerpt: '由于资金紧张的原因' }] },
    { letter: '涉及到关于土地的问题。', findings: [{ messageId: 'found', excerpt: '涉及到关于' }] },
  ],
})
