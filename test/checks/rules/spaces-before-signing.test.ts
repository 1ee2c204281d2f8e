import { spacesBeforeSigning } from '../../../letter/checks/rules/spaces-before-signing'
import { testRule } from '../rule-tester'
import { indentedFile, spacedFile, tightFile } from '../text-file'

const signed = '云州市交通运输局\n2024年6月18日'

testRule(spacesBeforeSigning, {
  valid: [
    tightFile(),
    spacedFile(),
    // One or two are a slip, and another rule's.
    tightFile({ '2024年': '  2024年6月18日' }),
    // Signature and date are indented as all lines are.
    { file: indentedFile('　　').file.replace(signed, '　　云州市交通运输局\n　　2024年6月18日') },
    { file: tightFile().file.replace(signed, '云州市交通运输局            \n2024年6月18日        ') },
    { file: tightFile().file.replace(signed, '云州市交通运输局 2024年6月18日') },
    { date: '          2024年6月18日' },
  ],
  invalid: [
    {
      letter: spacedFile({ '2024年': '                              2024年6月18日' }),
      findings: [{ messageId: 'spaces', excerpt: '                              2024年6月18日', line: 23 }],
    },
    {
      letter: { file: tightFile().file.replace(signed, '　　　　　　云州市交通运输局\n　　　　　　　　2024年6月18日') },
      findings: [{ messageId: 'spaces', excerpt: '　　　　　　　　2024年6月18日', line: 12 }],
    },
    {
      letter: { file: tightFile().file.replace(signed, `\t\t\t${signed}`) },
      findings: [{ messageId: 'spaces', excerpt: '\t\t\t云州市交通运输局', line: 11 }],
    },
    {
      letter: { file: tightFile().file.replace(signed, '云州市交通运输局          2024年6月18日') },
      findings: [{ messageId: 'spaces', excerpt: '          2024年6月18日', line: 11 }],
    },
    {
      letter: { file: indentedFile('　　').file.replace('2024年6', '　　　　　　　2024年6') },
      findings: [{ messageId: 'spaces', excerpt: '　　　　　　　2024年6月18日', line: 12 }],
    },
  ],
})
