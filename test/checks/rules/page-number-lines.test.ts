import { pageNumberLines } from '../../../letter/checks/rules/page-number-lines'
import { testRule } from '../rule-tester'
import { spacedFile, tightFile } from '../text-file'

function withPageNumber(...numbers: string[]): { file: string } {
  return tightFile({ 下一步: [...numbers, '下一步，我局将及时调整班次。'].join('\n') })
}

testRule(pageNumberLines, {
  valid: [
    tightFile(),
    spacedFile(),
    withPageNumber('第1页至第3页的线路已调整。'),
    withPageNumber('186'),
    { body: ['— 1 —', '我局已开通186路公交线路。'] },
  ],
  invalid: [
    {
      letter: withPageNumber('— 1 —'),
      findings: [{ messageId: 'typed', excerpt: '— 1 —', line: 8 }],
    },
    {
      letter: withPageNumber('        -2-'),
      findings: [{ messageId: 'typed', excerpt: '-2-', line: 8 }],
    },
    {
      letter: withPageNumber('第 1 页 共 3 页', '', '第 2 页 共 3 页'),
      findings: [
        {
          messageId: 'typed',
          excerpt: '第 1 页 共 3 页',
          line: 8,
          message: '文本中有键入的页码2处，页码由版式自动生成（信函格式首页不显示），请删除',
        },
      ],
    },
  ],
})
