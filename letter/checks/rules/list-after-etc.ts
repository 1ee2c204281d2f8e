import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'

const item = '[^，。；：、！？\\n]'
const joined = '，?(?:以及|及|和|与)'
/** A list that 等地 closes, and that goes on with one more place or several; 等地和各区 names others. */
const places = new RegExp(
  `、${item}{1,15}?(等(?:地|处)${joined})(?!各|全|其[他它]|所|周边|相关|有关|时)${item}{2,12}`,
  'g',
)
/** A list that 等 and what the items are close (等线路), and that goes on with one more of them: 及专38路. */
const kinds = new RegExp(
  `、${item}{1,15}?(等([一-鿿]{1,3})([一-鿿])${joined})(?!各|全|其[他它]|所|周边|相关|有关)(${item}{2,12}?)\\3(?=[，。；、的等]|$)`,
  'g',
)

/** 等乡镇，以及沙坪: a comma parts what 以及 adds from the list; 以及各类设施 is more than another item. */
const added = new RegExp(
  `、${item}{1,15}?(等[一-鿿]{1,4}，以及)(?!各|全|其[他它]|所|周边|相关|有关|时)${item}{2,8}(?=[，。；、]|$)`,
  'g',
)

/** 授课等、观摩: 等 with the mark of a list going on. Words that end with 等 are no end of a list: 高等、中等职业学校, 一等、二等奖. */
const goingOn = /(?<![平对同均相不等高初中优劣上下特头次甲乙丙丁一二两三四五六七八九十])等、/g

/** P10: 等 ends a list; nothing of the kind follows. Another list may, so that a person decides. */
export const listAfterEtc = blockRule({
  id: 'list-after-etc',
  code: 'P10',
  name: '“等”之后不再列举',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：“等”用于列举之末',
  messages: { more: '“{words}”之后又有列举，宜把后面的一项移到“等”之前' },
  example: { wrong: '26路、68路等线路及专38路', right: '26路、68路、专38路等线路' },
  create: (report) => (block, text) => {
    const words = unquotedProse(block, text)
    const tell = (start: number, etc: string) =>
      report({ messageId: 'more', data: { words: etc }, block: block.id, start, end: start + etc.length })
    for (const form of [places, added])
      for (const { 0: found, 1: etc = '', index } of words.matchAll(form)) tell(index + found.indexOf(etc), etc)
    for (const { 0: etc, index } of words.matchAll(goingOn)) tell(index, etc)
    for (const { 0: found, 1: etc = '', 2: kind = '', 3: last = '', 4: next = '', index } of words.matchAll(kinds))
      if (!(next + last).endsWith(kind + last) && !etc.includes('，以及')) tell(index + found.indexOf(etc), etc)
  },
})
