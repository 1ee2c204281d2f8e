import { centringSpaces } from '../../../letter/checks/rules/centring-spaces'
import { testRule } from '../rule-tester'
import { indentedFile, spacedFile, tightFile } from '../text-file'

const title = '关于市八届人大三次会议第117号建议答复的函'

testRule(centringSpaces, {
  valid: [
    tightFile(),
    spacedFile(),
    tightFile({ 云州市交通运输局关于: ` ${title}` }),
    indentedFile('　　', { 云州市交通运输局关于: `　　${title}` }),
    { title: `　　　　${title}` },
  ],
  invalid: [
    {
      letter: tightFile({ 云州市交通运输局关于: `          ${title}` }),
      findings: [{ messageId: 'spaces', excerpt: '          关于市八届人大三', line: 1 }],
    },
    {
      letter: spacedFile({ 云州市交通运输局关于: `　　　云州市交通运输局\n　　　　　${title}` }),
      findings: [{ messageId: 'spaces', excerpt: '　　　云州市交通运输局', line: 1 }],
    },
    {
      letter: indentedFile('　　', { 云州市交通运输局关于: `\t\t${title}` }),
      findings: [{ messageId: 'spaces', excerpt: '\t\t关于市八届人大三', line: 1 }],
    },
  ],
})
