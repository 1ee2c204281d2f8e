import type { Finding, Severity } from '../../letter/checks/finding'
import { type Block, type BlockType, blockText, splitRunIn } from '../../letter/model/block'
import { factParts } from '../../letter/model/phrases'
import { headingOf } from '../../letter/model/sections'
import { blockNames } from '../../letter/model/structure'

/** A finding with its index in the letter's list, by which the window knows it. */
export type ListedFinding = { finding: Finding; index: number }

/** The findings under one heading as it is printed, or of one part. */
export type FindingGroup = { key: string; title: string; findings: readonly ListedFinding[] }

export type SeverityFilter = Severity | 'all'

function placeOf(
  blocks: readonly Block[],
  places: ReadonlyMap<string, number>,
  marks: ReadonlyMap<string, string>,
  block: string | null,
): { key: string; title: string } {
  const index = block === null ? undefined : places.get(block)
  if (index === undefined) return { key: '', title: '全文' }
  const heading = topHeading(blocks, index)
  if (heading) {
    const words = splitRunIn(blockText(heading)).heading
    return { key: heading.id, title: `${marks.get(heading.id) ?? ''}${words}` }
  }
  const own = blocks[index]
  return own ? { key: own.type, title: blockNames[own.type] } : { key: '', title: '全文' }
}

/** The heading of the first level that a block lies under; where there is none, the nearest heading. */
function topHeading(blocks: readonly Block[], index: number): Block | null {
  let at = headingOf(blocks, index)
  let found: Block | null = null
  while (at >= 0) {
    const heading = blocks[at]
    if (heading?.type !== 'heading') break
    if (found === null || found.type !== 'heading' || heading.level < found.level) found = heading
    if (heading.level === 1) break
    at = headingOf(blocks, at - 1)
  }
  return found
}

/** The findings grouped by response, as the letter prints its heading, or by part; in the order in which they come. */
export function groupFindings(
  findings: readonly Finding[],
  blocks: readonly Block[],
  marks: ReadonlyMap<string, string>,
  filter: SeverityFilter = 'all',
): FindingGroup[] {
  const places = new Map(blocks.map((block, index) => [block.id, index]))
  const groups: { key: string; title: string; findings: ListedFinding[] }[] = []
  findings.forEach((finding, index) => {
    if (filter !== 'all' && finding.severity !== filter) return
    const place = placeOf(blocks, places, marks, finding.block)
    const last = groups.at(-1)
    if (last?.key === place.key) last.findings.push({ finding, index })
    else groups.push({ ...place, findings: [{ finding, index }] })
  })
  return groups
}

/** The rule about recommendations without a response; the other findings of the whole letter are about its facts. */
const responseRule = 'response-missing'

/** The panel in which a finding is mended, where that is not the paper: one of the whole letter, or a blank that a fact fills. */
export function mendingPanel(
  { block, rule, excerpt }: Pick<Finding, 'block' | 'rule' | 'excerpt'>,
  type: BlockType | undefined,
): 'facts' | 'proposal' | null {
  if (block === null) return rule === responseRule ? 'proposal' : 'facts'
  const filled = type !== undefined && (factParts as readonly BlockType[]).includes(type)
  return filled && /^【[^【】]+】$/u.test(excerpt) ? 'facts' : null
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
