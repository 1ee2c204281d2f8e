import { frequentWord } from '../../../letter/checks/rules/frequent-word'
import { testRule } from '../rule-tester'

const plain = '我局核实了居民出行需求，增设候车亭，调整班次。'

testRule(frequentWord, {
  valid: [
    { body: Array(11).fill('目前已建成候车亭。') },
    { body: [...Array(12).fill('目前已建成候车亭。'), plain.repeat(400)] },
    { body: Array(30).fill('公交建设稳步发展。') },
    { body: ['打造特色线路。', '目前进展顺利。'] },
  ],
  invalid: [
    {
      letter: { body: Array(12).fill('目前已建成候车亭。') },
      findings: [
        {
          messageId: 'frequent',
          excerpt: '目前',
          message: '“目前”全文用了12次，可酌情删减或换用其他说法',
        },
      ],
    },
    {
      letter: { body: ['我局打造线路，打造站点，打造品牌。'.repeat(5), plain.repeat(20)] },
      findings: [{ messageId: 'frequent', excerpt: '打造' }],
    },
    {
      letter: { body: Array(13).fill('积极落实，目前顺利。') },
      findings: [
        { messageId: 'frequent', excerpt: '积极' },
        { messageId: 'frequent', excerpt: '目前' },
      ],
    },
  ],
})
