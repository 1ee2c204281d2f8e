import { headingMarkOf } from '../model/heading-mark'
import { originOf, type Reading } from './reading'

const hello = /^(?:您|你|你们|大家)好[！!。，,]?$/
const opens = /收悉|收到|如下[：:。]?$|(?:提出|提交)的?.*(?:建议|提案|议案|意见|问题)|(?:建议|提案|议案).*(?:转|交).*办/

/** What is looked at of a long line, at either end, in characters. */
const longestBeginning = 1200
const longestEnd = 20

/** Reads the first line after the salutation; writes the opening where it says what came in or what follows. */
export function readOpening(reading: Reading): Reading {
  const [first, second, ...others] = reading.lines
  if (!first) return reading
  const greets = second !== undefined && hello.test(first.text)
  const text = greets ? `${first.text}${second.text}` : first.text
  const begins = `${text.slice(0, longestBeginning)}\n${text.slice(-longestEnd)}`
  if (!opens.test(begins) || headingMarkOf(text)) return reading
  return {
    ...reading,
    lines: greets || !second ? others : [second, ...others],
    parts: [...reading.parts, { type: 'opening', text, ...originOf(greets ? [first, second] : [first]) }],
    lost: greets ? [...reading.lost, `第${first.number}行：“${first.text}”与下一段并为引语`] : reading.lost,
  }
}
