import { innerOfficeNamed } from '../../../letter/checks/rules/inner-office-named'
import { testRule } from '../rule-tester'

testRule(innerOfficeNamed, {
  valid: [
    '国家发展改革委召开座谈会。',
    '市城管局妥善处理，市教育局所在处室已整改，市水务局及时处置。',
    '市公交公司、市国资委下属公司和东城街道办事处已落实。',
    '市卫生健康委组织儿科医生、眼科专家下基层，市科技局推进科技创新。',
    '市公安局交警支队加强司机教育，市司法局开展司法救助。',
    '全部线路的好处和部分车站的难处。',
    '市人大常委会代表工委已督办。',
  ],
  invalid: [
    {
      letter: '国家发展改革委体改司就“支持建设交易中心”召开专题座谈会。',
      findings: [
        {
          messageId: 'named',
          excerpt: '国家发展改革委体改司',
          message: '写出了内设机构“体改司”，对外行文一般只写到机关',
          suggestions: ['国家发展改革委就“支持建设交易中心”召开专题座谈会。'],
        },
      ],
    },
    {
      letter: '我局客运管理科已实地核实。',
      findings: [{ messageId: 'named', excerpt: '我局客运管理科', suggestions: ['我局已实地核实。'] }],
    },
    {
      letter: '经与市教育局基础教育处沟通，已增设站点。',
      findings: [
        { messageId: 'named', excerpt: '市教育局基础教育处', suggestions: ['经与市教育局沟通，已增设站点。'] },
      ],
    },
    {
      letter: '财政部税政司正在研究。',
      findings: [{ messageId: 'named', excerpt: '财政部税政司', suggestions: ['财政部正在研究。'] }],
    },
  ],
})
