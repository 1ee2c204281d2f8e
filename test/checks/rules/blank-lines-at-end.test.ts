import { blankLinesAtEnd } from '../../../letter/checks/rules/blank-lines-at-end'
import { testRule } from '../rule-tester'
import { spacedFile, tightFile } from '../text-file'

const { file } = spacedFile()

testRule(blankLinesAtEnd, {
  valid: [
    { file },
    { file: file.trimEnd() },
    { file: tightFile().file.replaceAll('\n', '\r\n') },
    { file: `${file.trimEnd()}   ` },
    { note: '（联系人：周敏）\n\n' },
  ],
  invalid: [
    { letter: { file: `${file} ` }, findings: [{ messageId: 'spaces', excerpt: ' ', line: 28 }] },
    { letter: { file: `${file}\u3000\n` }, findings: [{ messageId: 'spaces', excerpt: '\u3000', line: 28 }] },
    { letter: { file: `${file}\n` }, findings: [{ messageId: 'blank', excerpt: '', line: 28 }] },
    { letter: { file: `${file}\n\n  \n\n` }, findings: [{ messageId: 'spaces', excerpt: '  ', line: 30 }] },
    { letter: { file: `${file}\r\n\r\n` }, findings: [{ messageId: 'blank', excerpt: '', line: 28 }] },
  ],
})
