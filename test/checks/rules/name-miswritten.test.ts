import { nameMiswritten } from '../../../letter/checks/rules/name-miswritten'
import { testRule } from '../rule-tester'

testRule(nameMiswritten, {
  valid: [
    '大力发展战略性新兴产业，服务粤港澳大湾区和中国特色社会主义先行示范区建设。',
    '学习党的二十大精神，推进供给侧结构性改革和乡村振兴。',
    '在乡村镇兴建文化广场。',
    '您提出的“加快发展战略新兴产业”的建议已采纳。',
    '落实《云州市战略新兴产业发展规划》。',
    { body: [{ heading: '关于“发展战略新兴产业”的建议' }, '我局认真研究了上述建议。'] },
    '筑牢中华民族共同体意识的思想根基，人力资源与社会保障部门给予补贴。',
    '推进深圳市黄金珠宝产业集聚基地建设。',
  ],
  invalid: [
    {
      letter: '根据市政府关于研究战略新兴产业及未来产业的工作部署。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '战略新兴产业',
          message: '名称有误：“战略新兴产业”应为“战略性新兴产业”',
          suggestions: ['根据市政府关于研究战略性新兴产业及未来产业的工作部署。'],
        },
      ],
    },
    {
      letter: '依托深圳黄金珠宝产业聚集基地的优势，黄金珠宝产业聚集基地已建成。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '黄金珠宝产业聚集基地',
          suggestions: ['依托深圳黄金珠宝产业集聚基地的优势，黄金珠宝产业聚集基地已建成。'],
        },
        {
          messageId: 'wrong',
          excerpt: '黄金珠宝产业聚集基地',
          suggestions: ['依托深圳黄金珠宝产业聚集基地的优势，黄金珠宝产业集聚基地已建成。'],
        },
      ],
    },
    {
      letter: '深入学习贯彻党的20大精神，推进供给侧结构改革。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '党的20大',
          suggestions: ['深入学习贯彻党的二十大精神，推进供给侧结构改革。'],
        },
        {
          messageId: 'wrong',
          excerpt: '供给侧结构改革',
          suggestions: ['深入学习贯彻党的20大精神，推进供给侧结构性改革。'],
        },
      ],
    },
    {
      letter: '申报“国家文明城市”。',
      findings: [{ messageId: 'wrong', excerpt: '国家文明城市', suggestions: ['申报“全国文明城市”。'] }],
    },
    {
      letter: { signature: '云州市人力资源与社会保障局' },
      findings: [{ messageId: 'wrong', excerpt: '人力资源与社会保障局', suggestions: ['云州市人力资源和社会保障局'] }],
    },
    {
      letter: '建设自由贸易实验区，筑牢中华民族共同体意识。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '自由贸易实验区',
          suggestions: ['建设自由贸易试验区，筑牢中华民族共同体意识。'],
        },
        {
          messageId: 'wrong',
          excerpt: '筑牢中华民族共同体意识',
          suggestions: ['建设自由贸易实验区，铸牢中华民族共同体意识。'],
        },
      ],
    },
  ],
})
