import type { Line, Reading } from './reading'

/** Where the greeting stands: from line `from` to line `to`, and what follows its colon on the same line. */
export type Greeting = { from: number; to: number; text: string; rest: string }

const person = '(?:代\\s*表|委\\s*员|代表团|同志|先生|女士)(?:们)?'
const label =
  /^(?:签\s*发|领导签字|类\s*别|办\S*类别|办理结果|抄\s*[送报]|附\s*件|公开\S{0,3}|联\s*系|来源|承办|提\s*案\s*[人者号]|建议\s*[人号]|领衔|案\s*由|编\s*号)/
/** The greeting stands within the first so many lines, or nowhere. */
const furthest = 60
const endsGreeting = /[：:]$/
const greetsPerson = new RegExp(`^(?!.*(?:会议|关于|第\\d))[^：:。；！？]{2,240}${person}\\s*[，,；;]?$`)
const runsOn = new RegExp(`^([^：:。；！？]{2,120}?${person}\\s*[：:])\\s*(\\S.*)$`)
const runsOnHello = new RegExp(`^(尊敬的[^：:，,。]{2,80}?${person}[，,])\\s*((?:您|你们?)(?:好|提|在).*)$`)
const unitRunsOn = /^([^：:，。；！？]{3,40}[局委会厅部办院社盟党联团署][：:])\s*((?:贵|你|您|现).*)$/
const sentence = /[。；！？]|收悉|如下|以下/

function greetingOf(text: string): { text: string; rest: string } | null {
  const whole = text.length <= 240 && !sentence.test(text.replace(/[；;]$/, '')) && !label.test(text)
  if (whole && (endsGreeting.test(text) || greetsPerson.test(text))) return { text, rest: '' }
  const run = runsOn.exec(text) ?? runsOnHello.exec(text) ?? unitRunsOn.exec(text)
  return run?.[1] && run[2] && !label.test(run[1]) ? { text: run[1].trimEnd(), rest: run[2] } : null
}

/**
 * The first line that greets somebody: it ends with a colon or with 代表 or 委员, and no sentence stands before it.
 * A list of names broken after a 、 is one greeting. Null where the letter greets nobody.
 */
export function findGreeting(lines: readonly Line[]): Greeting | null {
  for (const [index, line] of lines.slice(0, furthest).entries()) {
    const found = greetingOf(line.text)
    if (found) {
      let from = index
      while (from > 0 && /、$/.test(lines[from - 1]?.text ?? '')) from -= 1
      const before = lines.slice(from, index).map((name) => name.text)
      return { from, to: index, text: [...before, found.text].join(''), rest: found.rest }
    }
    if (line.text.length > 40 && sentence.test(line.text)) return null
  }
  return null
}

/** Reads the lines at the start that greet; writes the salutation and leaves what follows its colon as a line. */
export function readSalutation(reading: Reading): Reading {
  const greeting = findGreeting(reading.lines)
  const first = reading.lines[0]
  if (greeting?.from !== 0 || !first) return reading
  const after = reading.lines.slice(greeting.to + 1)
  const rest = { number: first.number, text: greeting.rest, blankBefore: false }
  return {
    ...reading,
    lines: greeting.rest ? [rest, ...after] : after,
    parts: [...reading.parts, { type: 'salutation', text: greeting.text, line: first.number }],
    lost:
      greeting.to > 0
        ? [...reading.lost, `第${first.number}行：称谓原分${greeting.to + 1}行，已并为一行`]
        : reading.lost,
  }
}
