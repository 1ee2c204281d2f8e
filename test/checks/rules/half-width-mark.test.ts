import { halfWidthMark } from '../../../letter/checks/rules/half-width-mark'
import { testRule } from '../rule-tester'

testRule(halfWidthMark, {
  valid: [
    '中国地质大学（武汉），增长5.5%，产值1,000万元。',
    '会议于8:30开始，比例为1:3。',
    '网址为http://www.yunzhou.gov.cn/a?b=1,2.html，邮箱为zhou.min@yunzhou.gov.cn，请查阅。',
    '参照ISO 9001:2015 (Quality management, requirements) 执行。',
    '按照GB/T 9704-2012和COVID-19防控要求，推广Wi-Fi 6.0。',
    '1.完善制度。2.加强管理。',
    '1)完善制度；2)加强管理。',
    '(1)完善制度；(2)加强管理。',
    '一.基本情况',
    '一是,推进建设。',
    '电话：(0000)5551234。',
    '按照云政办(2020)3号文件执行。',
    '等待......已经完成。',
    '（视觉传达设计专业)',
    '《认定办法,考核办法》已经印发。',
    { salutation: '尊敬的陈立群代表:' },
    { opening: '您提出的《关于推广5G(第五代移动通信)应用的建议》收悉，现答复如下：' },
    {
      body: [
        {
          table: [
            ['线路', '里程'],
            ['A, B', '1.5'],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      letter: '积极与中国地质大学(武汉)、南方科技大学保持沟通。',
      findings: [{ messageId: 'brackets', excerpt: '(武汉)', message: '中文里的括号应用全角“（）”' }],
      output: '积极与中国地质大学（武汉）、南方科技大学保持沟通。',
    },
    {
      letter: '我局高度重视,多次研究;目前进展顺利.下一步将加快建设!',
      findings: [
        { messageId: 'mark', excerpt: ',', message: '中文里的“,”应用全角“，”' },
        { messageId: 'mark', excerpt: ';' },
        { messageId: 'mark', excerpt: '.' },
        { messageId: 'mark', excerpt: '!' },
      ],
      output: '我局高度重视，多次研究；目前进展顺利。下一步将加快建设！',
    },
    {
      letter: '增长30%, 其中GDP(国内生产总值)和加入WTO(1)后的情况如下: 何时完成?',
      findings: [
        { messageId: 'mark', excerpt: ',' },
        { messageId: 'brackets', excerpt: '(国内生产总值)' },
        { messageId: 'mark', excerpt: ':' },
        { messageId: 'mark', excerpt: '?' },
      ],
      output: '增长30%，其中GDP（国内生产总值）和加入WTO(1)后的情况如下：何时完成？',
    },
    {
      letter: '完成投资12亿元.',
      findings: [{ messageId: 'mark', excerpt: '.' }],
      output: '完成投资12亿元。',
    },
    {
      letter: '参观了乔治.华盛顿大学。',
      findings: [
        {
          messageId: 'mark',
          excerpt: '.',
          suggestions: ['参观了乔治。华盛顿大学。', '参观了乔治·华盛顿大学。'],
        },
      ],
    },
    {
      letter: { disclosure: '公开方式:主动公开', note: '（联系人:周敏,电话:0000-5551234）' },
      findings: [
        { messageId: 'mark', excerpt: ':' },
        { messageId: 'mark', excerpt: ',' },
        { messageId: 'mark', excerpt: ':' },
        { messageId: 'mark', excerpt: ':' },
      ],
      output: ['（联系人：周敏，电话：0000-5551234）', '公开方式：主动公开'],
    },
    {
      letter: '印发《深圳市认定办法(试行)》，第一,完善制度，附后(12)。',
      findings: [
        { messageId: 'brackets', excerpt: '(试行)' },
        { messageId: 'mark', excerpt: ',' },
        { messageId: 'brackets', excerpt: '(12)' },
      ],
      output: '印发《深圳市认定办法（试行）》，第一，完善制度，附后（12）。',
    },
    {
      letter: '我局已会同研究::现答复如下。',
      findings: [
        { messageId: 'mark', excerpt: ':' },
        { messageId: 'mark', excerpt: ':' },
      ],
      output: '我局已会同研究：：现答复如下。',
    },
  ],
})
