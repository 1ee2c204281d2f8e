import { groupCodes, groupNames, groupOf } from '../../letter/checks/catalogue'
import type { Finding, Severity } from '../../letter/checks/finding'
import { type Block, type BlockType, blockText, type Heading, isBody, splitRunIn } from '../../letter/model/block'
import { headingMarks } from '../../letter/model/numbering'
import { factParts } from '../../letter/model/phrases'
import { blockNames } from '../../letter/model/structure'
import type { Found } from '../check/found'

/** The findings under one heading as it is printed, of one part, or of one kind. */
export type FindingGroup = { key: string; title: string; findings: readonly Finding[] }

export type SeverityFilter = Severity | 'all'
export type Grouping = 'response' | 'kind'

/** Which findings are listed, and how they are grouped. */
export type FindingList = { filter: SeverityFilter; grouping: Grouping }

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

function byResponse(findings: readonly Finding[], blocks: readonly Block[]): FindingGroup[] {
  const places = placesOf(blocks)
  const groups: { key: string; title: string; findings: Finding[] }[] = []
  for (const finding of findings) {
    const place = places.get(finding.block ?? '') ?? wholeLetter
    const last = groups.at(-1)
    if (last?.key === place.key) last.findings.push(finding)
    else groups.push({ ...place, findings: [finding] })
  }
  return groups
}

function byKind(findings: readonly Finding[]): FindingGroup[] {
  const groups = groupCodes.map((key) => ({ key, title: groupNames[key], findings: [] as Finding[] }))
  const known = new Map<string, { findings: Finding[] }>(groups.map((group) => [group.key, group]))
  for (const finding of findings) known.get(groupOf(finding.code))?.findings.push(finding)
  return groups.filter((group) => group.findings.length > 0)
}

/** The findings that are listed, by response as the letter prints its heading or by part, or by kind; each group in the letter's order. */
export function groupFindings(
  findings: readonly Finding[],
  blocks: readonly Block[],
  { filter, grouping }: FindingList,
): FindingGroup[] {
  const listed = filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter)
  return grouping === 'kind' ? byKind(listed) : byResponse(listed, blocks)
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
