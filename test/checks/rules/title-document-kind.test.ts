import { titleDocumentKind } from '../../../letter/checks/rules/title-document-kind'
import { testRule } from '../rule-tester'

testRule(titleDocumentKind, {
  valid: [
    { title: '市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函' },
    { title: '国务院办公厅对全国政协十届三次会议\n第2741号提案的答复' },
    { title: '关于对市七届人大五次会议第71号建议的答 复' },
    { title: '关于对市一届人大一次会议第20号建议的答复函' },
    { title: '对省政协十二届四次会议第0029号提案的会办意见' },
    { title: '国务院办公厅对十届全国人大四次会议第7264号建议的答复\n国办函〔2006〕69号' },
    { title: '云州市交通运输局关于市八届人大三次会议第117号建议的复函（代拟稿）' },
    { title: '云州市人民政府关于市八届人大三次会议第3号议案办理情况的报告', facts: { kind: 'bill' } },
  ],
  invalid: [
    {
      letter: { title: '关于市八届人大三次会议第117号建议的答复意见' },
      findings: [
        {
          messageId: 'wrong',
          excerpt: '关于市八届人大三次会议第117号建议的答复意见',
          message: '标题的文种“意见”不是函类，应为“函”“复函”或“答复”',
          suggestions: [
            '关于市八届人大三次会议第117号建议的答复意见的函',
            '关于市八届人大三次会议第117号建议的答复意见的复函',
          ],
        },
      ],
    },
    {
      letter: { title: '云州市交通运输局关于市八届人大三次会议第117号建议 ' },
      findings: [
        {
          messageId: 'missing',
          excerpt: '云州市交通运输局关于市八届人大三次会议第117号建议 ',
          suggestions: [
            '云州市交通运输局关于市八届人大三次会议第117号建议的复函 ',
            '云州市交通运输局关于市八届人大三次会议第117号建议的答复 ',
          ],
        },
      ],
    },
    {
      letter: { title: '云州市交通运输局关于第117号提案办理情况的通报' },
      findings: [{ messageId: 'wrong', excerpt: '云州市交通运输局关于第117号提案办理情况的通报' }],
    },
    {
      letter: { title: '关于第117号建议（征求意见稿）' },
      findings: [{ messageId: 'missing', excerpt: '关于第117号建议（征求意见稿）' }],
    },
    { letter: { title: '' }, findings: [{ messageId: 'empty', excerpt: '' }] },
    { letter: { title: null }, findings: [{ messageId: 'empty', excerpt: '' }] },
  ],
})
