import type { Block, HeadingLevel, PartType } from '../../letter/model/block'
import type { Facts } from '../../letter/model/facts'
import type { Ignored, Letter, Proposal } from '../../letter/model/letter'
import { profileOf, templateFor } from '../../letter/model/library'
import { skeleton } from '../../letter/model/skeleton'
import { partOrder } from '../../letter/model/structure'
import type { Profile } from '../../letter/model/template'

/** What differs from the national profile. */
export type ProfileWords = Partial<Omit<Profile, 'requires'>> & { requires?: Partial<Profile['requires']> }

/** A line of the body: a paragraph's words, a heading without its number, or a table row by row. */
export type BodyWords =
  | string
  | { heading: string; level?: HeadingLevel; recommendation?: number }
  | { table: string[][] }

/**
 * A small letter in the words of the field: everything not said is as in a clean, correct letter. A part of null is not
 * there at all; a list makes several blocks of it. `profile` is an id, or what differs from the national profile.
 */
export type LetterWords = Partial<Record<PartType, string | string[] | null>> & {
  body?: BodyWords[]
  facts?: Partial<Facts>
  proposal?: Partial<Proposal>
  profile?: string | ProfileWords
  ignored?: Ignored[]
}

const cleanFacts: Partial<Facts> = {
  issuer: '云州市交通运输局',
  session: '市八届人大三次会议',
  documentNumber: '云交函〔2024〕86号',
  proposalNumber: '117',
  proposalTitle: '关于完善城东片区公交线网的建议',
  recipients: ['陈立群'],
  date: '2024-06-18',
  disclosure: '主动公开',
  distribution: ['市人大常委会代表工作委员会', '市政府办公室'],
  contact: { name: '周敏', phone: '0000-5551234' },
}

const cppccFacts: Partial<Facts> = {
  session: '市政协八届三次会议',
  proposalTitle: '关于完善城东片区公交线网的提案',
  distribution: ['市政协提案委员会', '市政府办公室'],
}

const cleanBody: BodyWords[] = [
  { heading: '关于“增开城东片区公交线路”的建议' },
  '我局会同东城区政府实地核实了居民出行需求，已于2024年5月20日开通186路公交线路，途经春熙社区、东城医院和地铁3号线东站。',
  { heading: '关于“优化学校周边公交站点”的建议' },
  '我局已将东城小学站向北移设80米，并增设候车亭2座。下一步，我局将根据客流变化及时调整班次。',
]

function bodyBlock(words: BodyWords, id: string): Block {
  if (typeof words === 'string') return { type: 'paragraph', id, children: [{ text: words }] }
  if ('table' in words)
    return {
      type: 'table',
      id,
      headRows: 1,
      children: words.table.map((row) => ({
        type: 'row',
        children: row.map((text) => ({ type: 'cell', children: [{ text }] })),
      })),
    }
  const { heading, level = 1, recommendation } = words
  return {
    type: 'heading',
    id,
    level,
    ...(recommendation === undefined ? {} : { recommendation }),
    children: [{ text: heading }],
  }
}

/** The profile of a small letter. */
export function profileFor(words: LetterWords): Profile {
  const { profile = 'national' } = words
  if (typeof profile === 'string') return profileOf(profile)
  const national = profileOf('national')
  return { ...national, ...profile, requires: { ...national.requires, ...profile.requires } }
}

/** The letter that such words describe. Block ids are `<type>-<n>`, so that they are the same in every run. */
export function letterOf(words: LetterWords = {}): Letter {
  const { body = cleanBody, facts = {}, proposal, profile, ignored = [], ...parts } = words
  const kind = facts.kind ?? 'suggestion'
  const { blocks, ...record } = skeleton({
    template: templateFor(kind).id,
    profile: typeof profile === 'string' ? profile : 'national',
    facts: { ...cleanFacts, ...(kind === 'cppcc' ? cppccFacts : {}), ...facts, kind },
    newId: () => 'new',
  })
  const said = Object.keys(parts) as PartType[]
  const kept = blocks.filter((block) => partOrder[block.type] !== 0 && !said.some((type) => type === block.type))
  const given = said.flatMap((type): Block[] => {
    const texts = parts[type]
    if (texts === null || texts === undefined) return []
    return [texts].flat().map((text) => ({ type, id: 'new', children: [{ text }] }))
  })
  const ordered = [...kept, ...body.map((line) => bodyBlock(line, 'new')), ...given]
    .sort((a, b) => partOrder[a.type] - partOrder[b.type])
    .map((block, index) => ({ ...block, id: `${block.type}-${index}` }))
  const whole: Proposal | null = proposal
    ? { kind, number: '', session: '', names: [], title: '', text: '', recommendations: [], ...proposal }
    : null
  return { ...record, proposal: whole, ignored, blocks: ordered }
}
