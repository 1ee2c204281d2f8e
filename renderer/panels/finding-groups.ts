import { groupCodes, groupNames, groupOf } from '../../letter/checks/catalogue'
import type { Finding, Severity } from '../../letter/checks/finding'
import { type Block, type BlockType, blockText, type Heading, isBody, splitRunIn } from '../../letter/model/block'
import { headingMarks } from '../../letter/model/numbering'
import { factParts } from '../../letter/model/phrases'
import { blockNames } from '../../letter/model/structure'
import type { Found } from '../check/found'

type Gathered = { key: string; title: string; findings: Finding[] }

/**
 * The findings under one heading as it is printed, of one part, or of one kind: how many there are, those that are listed, and
 * the hints, which stand folded behind the rest where all severities are listed, so that they do not drown it.
 */
export type FindingGroup = {
  key: string
  title: string
  count: number
  findings: readonly Finding[]
  hints: readonly Finding[]
  isFolded: boolean
}

export type SeverityFilter = Severity | 'all'
export type Grouping = 'response' | 'kind'

/** Which findings are listed, how they are grouped, and the keys of the groups that show their hints. */
export type FindingList = { filter: SeverityFilter; grouping: Grouping; unfolded: readonly string[] }

type Place = { key: string; title: string }
const wholeLetter: Place = { key: '', title: '全文' }

/** What each block stands under: the heading of the first level above it, where there is none the highest one near it, or its own part. */
function placesOf(blocks: readonly Block[]): ReadonlyMap<string, Place> {
  const marks = headingMarks(blocks)
  const places = new Map<string, Place>()
  let top: Heading | null = null
  let place = wholeLetter
  for (const block of blocks) {
    if (!isBody(block)) top = null
    if (block.type === 'heading' && (top === null || block.level <= top.level)) {
      top = block
      place = { key: block.id, title: `${marks.get(block.id) ?? ''}${splitRunIn(blockText(block)).heading}` }
    } else if (top === null) place = { key: block.type, title: blockNames[block.type] }
    places.set(block.id, place)
  }
  return places
}

function byResponse(findings: readonly Finding[], blocks: readonly Block[]): Gathered[] {
  const places = placesOf(blocks)
  const groups: Gathered[] = []
  for (const finding of findings) {
    const place = places.get(finding.block ?? '') ?? wholeLetter
    const last = groups.at(-1)
    if (last?.key === place.key) last.findings.push(finding)
    else groups.push({ ...place, findings: [finding] })
  }
  return groups
}

function byKind(findings: readonly Finding[]): Gathered[] {
  const groups = groupCodes.map((key) => ({ key, title: groupNames[key], findings: [] as Finding[] }))
  const known = new Map<string, { findings: Finding[] }>(groups.map((group) => [group.key, group]))
  for (const finding of findings) known.get(groupOf(finding.code))?.findings.push(finding)
  return groups.filter((group) => group.findings.length > 0)
}

function gather(findings: readonly Finding[], blocks: readonly Block[], { filter, grouping }: FindingList): Gathered[] {
  const listed = filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter)
  return grouping === 'kind' ? byKind(listed) : byResponse(listed, blocks)
}

/** The findings by response as the letter prints its heading or by part, or by kind; each group in the letter's order, its hints last. */
export function groupFindings(
  findings: readonly Finding[],
  blocks: readonly Block[],
  list: FindingList,
): FindingGroup[] {
  return gather(findings, blocks, list).map(({ key, title, findings: all }) => {
    const count = all.length
    if (list.filter !== 'all') return { key, title, count, findings: all, hints: [], isFolded: false }
    const hints = all.filter(({ severity }) => severity === 'info')
    const rest = all.filter(({ severity }) => severity !== 'info')
    const isFolded = hints.length > 0 && !list.unfolded.includes(key)
    return { key, title, count, findings: isFolded ? rest : [...rest, ...hints], hints, isFolded }
  })
}

/** The list with the group of this finding unfolded, where it is a hint that would not be seen; else the very same list. */
export function unfoldedFor(list: FindingList, { findings, letter }: Found, looked: Finding | null): FindingList {
  if (looked?.severity !== 'info' || list.filter !== 'all') return list
  const group = gather(findings, letter.blocks, list).find((one) => one.findings.includes(looked))
  return !group || list.unfolded.includes(group.key) ? list : { ...list, unfolded: [...list.unfolded, group.key] }
}

/** The findings in the order in which the list shows them. */
export function listedFindings({ findings, letter }: Found, list: FindingList): Finding[] {
  return groupFindings(findings, letter.blocks, list).flatMap((group) => group.findings)
}

/** The rule about recommendations without a response; the other findings of the whole letter are about its facts. */
const responseRule = 'response-missing'

/** The panel in which a finding is mended, where that is not the paper: one of the whole letter, or a blank that a fact fills. */
export function mendingPanel(
  { block, rule, excerpt }: Pick<Finding, 'block' | 'rule' | 'excerpt'>,
  type: BlockType | null,
): 'facts' | 'proposal' | null {
  if (block === null) return rule === responseRule ? 'proposal' : 'facts'
  const filled = type !== null && (factParts as readonly BlockType[]).includes(type)
  return filled && /^【[^【】]+】$/u.test(excerpt) ? 'facts' : null
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
