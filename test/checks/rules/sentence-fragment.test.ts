import { sentenceFragment } from '../../../letter/checks/rules/sentence-fragment'
import { testRule } from '../rule-tester'

testRule(sentenceFragment, {
  valid: [
    '打造定制中心，对推进产业发展产生重要作用。',
    '打造定制中心。这对推进产业发展具有重要作用。',
    '已经建成。对推进产业发展，该项目具有重要作用。',
    '已经建成。对此，我局高度重视，产生积极影响。',
    '对推进产业发展具有重要作用。',
    '已经建成。对口帮扶产生良好效果。',
    '已经建成。对环境产生影响的项目一律停工。',
    '一是加快学校建设。学校已获批准。二是加强管理。',
    '一是推进改造。已建成学校5所。二是加强管理。',
    '一是由市财政局负责保障，落实经费。由甲公司承建。二是加强管理。',
  ],
  invalid: [
    {
      letter: '打造定制中心。对推进产业转型发展，提升我市知名度和影响力产生重要作用。',
      findings: [
        {
          messageId: 'effect',
          excerpt: '对推进产业转型发展，提升我市知名度和影响力产生重要作用',
          message: '这一句没有主语，宜与前一句用逗号连成一句，或者补上主语',
        },
      ],
    },
    {
      letter: '我局开通线路5条。对方便群众出行具有积极意义。',
      findings: [{ messageId: 'effect', excerpt: '对方便群众出行具有积极意义' }],
    },
    {
      letter: '一是筹建创新学院。已列入市政府规划，依托大学办学。二是合作办学。',
      findings: [{ messageId: 'passive', excerpt: '已列入市政府规划', message: '这一句没有主语，宜补上所指的事物' }],
    },
    {
      letter: '一是完善制度。二是加快国际学院建设。由甲大学与乙大学合作共建。明年招生。',
      findings: [{ messageId: 'passive', excerpt: '由甲大学与乙大学合作共建' }],
    },
  ],
})
