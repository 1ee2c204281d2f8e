const parts = [
  '云州市交通运输局关于市八届人大三次会议第117号建议答复的函',
  '陈立群代表：',
  '您提出的《关于完善城东片区公交线网的建议》收悉，现答复如下：',
  '一、关于“增开公交线路”的建议',
  '我局已于2024年5月20日开通186路公交线路，途经春熙社区、东城医院和地铁3号线东站。',
  '二、关于“优化公交站点”的建议',
  '我局已将东城小学站向北移设80米，并增设候车亭2座，由专人每日巡查。',
  '下一步，我局将根据客流变化及时调整班次，方便居民出行。',
  '感谢您对交通运输工作的关心与支持！',
  '专此答复。',
  '云州市交通运输局',
  '2024年6月18日',
  '公开方式：主动公开',
  '抄送：市人大常委会代表工作委员会、市政府办公室。',
]

/** What stands in a letter's file besides the clean words: other words for a line, by the words it begins with. */
type Changes = Record<string, string>

function lines(changes: Changes, indent = ''): string[] {
  const unused = new Set(Object.keys(changes))
  const changed = parts.map((line, index) => {
    const key = Object.keys(changes).find((words) => line.startsWith(words))
    if (key === undefined) return index >= 2 && index < 10 ? indent + line : line
    unused.delete(key)
    return changes[key] ?? ''
  })
  if (unused.size > 0) throw new Error(`no line begins with ${[...unused].join(', ')}`)
  return changed
}

/** The file of a clean letter, its lines right below each other, with these lines changed. */
export function tightFile(changes: Changes = {}): { file: string } {
  return { file: `${lines(changes).join('\n')}\n` }
}

/** The file of a clean letter with a blank line between all lines; a changed line that begins with ^ has none before it. */
export function spacedFile(changes: Changes = {}): { file: string } {
  return { file: `${lines(changes).join('\n\n').replaceAll('\n\n^', '\n')}\n` }
}

/** The file of a clean letter, the lines of its body indented by these spaces, and then with these lines changed. */
export function indentedFile(indent: string, changes: Changes = {}): { file: string } {
  return { file: `${lines(changes, indent).join('\n')}\n` }
}
