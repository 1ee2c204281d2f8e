import { FileInput } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { ReadProposal, Settings } from '../../electron/bridge'
import { emptyFacts, type Facts, type Kind, recipientWord } from '../../letter/model/facts'
import type { Letter, Proposal } from '../../letter/model/letter'
import { profileForIssuer, profileOf, templateFor, templateOf, templates, wordsOf } from '../../letter/model/library'
import { fillPhrase } from '../../letter/model/phrases'
import { factsOfProposal, skeleton } from '../../letter/model/skeleton'
import { useApp } from '../app-context'
import { bridge } from '../bridge'
import { beginLetter } from '../documents'
import { DateField } from '../fields/date-field'
import { disclosureOptions, profileOptions, proposalLabel } from '../fields/fact-options'
import { CheckField, ChoiceField, SegmentField, TextField } from '../fields/field'
import { NamesField } from '../fields/names-field'
import { splitAgencies, splitLines, splitNames } from '../names'
import { WindowDialog } from './window-dialog'

/** What the dialog has been told so far. */
type Request = {
  template: string
  profile: string
  facts: Facts
  asked: string
  /** The proposal's file, where one was read. */
  original: ReadProposal | null
}

/** A typed word shows in the preview at once. */
const atOnce = 0

function usualCopies(profile: string, kind: Kind): string[] {
  return profileOf(profile).distribution[kind] ?? []
}

function firstRequest(template: string, settings: Settings): Request {
  const profile = settings.profile || profileForIssuer(settings.issuer).id
  const { kind } = templateOf(template)
  const facts: Facts = {
    ...emptyFacts(kind),
    issuer: settings.issuer,
    titleIssuer: settings.titleIssuer,
    contact: { name: settings.contactName, phone: settings.contactPhone },
    distribution: usualCopies(profile, kind),
  }
  return { template, profile, facts, asked: '', original: null }
}

/** The usual copies follow the kind and the region as long as nobody changed them. */
function withPlace(request: Request, template: string, profile: string): Request {
  const { kind } = templateOf(template)
  const before = usualCopies(request.profile, request.facts.kind)
  const untouched = request.facts.distribution.join() === before.join()
  const distribution = untouched ? usualCopies(profile, kind) : request.facts.distribution
  return { ...request, template, profile, facts: { ...request.facts, kind, distribution } }
}

/** What a proposal tells takes the place of what was typed; what it does not tell stays. */
function withOriginal(request: Request, original: ReadProposal): Request {
  const { proposal } = original
  const placed = withPlace(request, templateFor(proposal.kind).id, request.profile)
  const told = Object.entries(factsOfProposal(proposal)).filter(([, value]) => (value as string | string[]).length > 0)
  const asked = proposal.recommendations.join('\n') || request.asked
  return { ...placed, facts: { ...placed.facts, ...Object.fromEntries(told) }, asked, original }
}

function letterOf({ template, profile, facts, asked, original }: Request): Letter {
  const recommendations = splitLines(asked)
  const known = recommendations.length > 0 || facts.proposalTitle !== '' || facts.proposalNumber !== ''
  const proposal: Proposal | null = known
    ? {
        kind: facts.kind,
        number: facts.proposalNumber,
        session: facts.session,
        names: facts.recipients,
        title: facts.proposalTitle,
        text: original?.proposal.text ?? '',
        recommendations,
      }
    : null
  return skeleton({ template, profile, facts, proposal, newId: () => nanoid(8) })
}

function titleOf({ template, profile, facts }: Request): string {
  const { phrases, separator } = wordsOf({ template, profile })
  return fillPhrase(phrases.title, facts, separator)
}

/** Asks for what a new letter needs and begins it. Nothing is compulsory; what is left out is marked in the letter. */
export function NewLetterDialog({ onClose }: { onClose: () => void }) {
  const app = useApp()
  const [request, setRequest] = useState(() => firstRequest(app.template.get(), app.start.get().settings))
  const { facts } = request
  const set = (change: Partial<Facts>) => setRequest((now) => ({ ...now, facts: { ...now.facts, ...change } }))
  const begin = () => {
    onClose()
    void beginLetter(app, letterOf(request))
  }
  const footer = (
    <>
      <p className="preview" aria-live="polite">
        <span className="preview-label">标题</span>
        <span className="preview-title" title={titleOf(request)}>
          {titleOf(request)}
        </span>
      </p>
      <button type="button" className="button" onClick={onClose}>
        取消
      </button>
      <button type="submit" className="button button-main">
        新建
      </button>
    </>
  )
  return (
    <WindowDialog
      title="新建答复"
      lead="各项都可以先空着，以后在“信息”中补填。"
      size="large"
      onClose={onClose}
      onSubmit={begin}
      footer={footer}
    >
      <PlaceFields request={request} onChange={setRequest} />
      <OriginalFile original={request.original} onRead={(read) => setRequest((now) => withOriginal(now, read))} />
      <ProposalFields facts={facts} set={set} />
      <section className="form-part">
        <h3 className="form-title">建议事项</h3>
        <TextField
          wide
          lines={4}
          pause={atOnce}
          label="每行一条，逐条生成小标题"
          placeholder={'加快设立国际珠宝玉石交易中心\n尽快出台支持措施'}
          value={request.asked}
          note={splitLines(request.asked).length > 0 ? `共${splitLines(request.asked).length}条` : undefined}
          onCommit={(asked) => setRequest((now) => ({ ...now, asked }))}
        />
        {request.original && <OriginalText text={request.original.proposal.text} />}
      </section>
      <AgencyFields facts={facts} set={set} />
    </WindowDialog>
  )
}

type OriginalProps = { original: ReadProposal | null; onRead: (read: ReadProposal) => void }

/** Reads the proposal from its file, and tells what was understood. */
function OriginalFile({ original, onRead }: OriginalProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const read = async () => {
    const answer = await bridge.proposal({})
    if (answer.ok) onRead(answer.value)
    setProblem(answer.ok || answer.cancelled ? null : answer.message)
  }
  const count = original?.proposal.recommendations.length ?? 0
  return (
    <section className="original">
      <button type="button" className="button" onClick={() => void read()}>
        <FileInput size={14} />
        {original ? '另选原件……' : '从原件读取……'}
      </button>
      <div className="original-told" aria-live="polite">
        {problem && <p className="original-problem">{problem}</p>}
        {!problem && !original && <p>选择建议、提案的 Word 文档或文本，下面各项自动填好，供核对修改。</p>}
        {!problem && original && (
          <p>
            已读取“{original.name}”，认出建议事项{count}条，请对照原文核对。
          </p>
        )}
        {!problem && original?.notes.map((note) => <p key={note}>{note}</p>)}
      </div>
    </section>
  )
}

/** The proposal's own words, to hold the list of recommendations against. */
function OriginalText({ text }: { text: string }) {
  return (
    <details className="original-text" open>
      <summary>原文</summary>
      <textarea className="input" rows={9} readOnly aria-label="原文" value={text} />
    </details>
  )
}

function PlaceFields({ request, onChange }: { request: Request; onChange: (request: Request) => void }) {
  const options = templates.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className="form-part form-place">
      <SegmentField
        label="文种"
        value={request.template}
        options={options}
        onCommit={(template) => onChange(withPlace(request, template, request.profile))}
      />
      <ChoiceField
        label="地区"
        value={request.profile}
        options={profileOptions}
        onCommit={(profile) => onChange(withPlace(request, request.template, profile))}
      />
    </section>
  )
}

type FactsProps = { facts: Facts; set: (change: Partial<Facts>) => void }

function ProposalFields({ facts, set }: FactsProps) {
  const { kind } = facts
  return (
    <section className="form-part">
      <h3 className="form-title">来件</h3>
      <TextField
        pause={atOnce}
        label="会议名称"
        placeholder="市七届人大一次会议"
        value={facts.session}
        onCommit={(session) => set({ session })}
        autoFocus
      />
      <TextField
        pause={atOnce}
        label={proposalLabel(kind, '编号')}
        placeholder="20210639"
        value={facts.proposalNumber}
        onCommit={(proposalNumber) => set({ proposalNumber })}
      />
      <TextField
        wide
        pause={atOnce}
        label={proposalLabel(kind, '标题')}
        placeholder="关于……的建议"
        value={facts.proposalTitle}
        onCommit={(title) => set({ proposalTitle: title.replace(/^《([^《》]*)》$/u, '$1') })}
      />
      <NamesField
        label={`${recipientWord(kind)}姓名`}
        placeholder="多人用顿号或空格分开"
        value={facts.recipients}
        split={splitNames}
        onCommit={(recipients) => set({ recipients })}
      />
      <CheckField label="姓名后加“等”" value={facts.more} onCommit={(more) => set({ more })} />
    </section>
  )
}

function AgencyFields({ facts, set }: FactsProps) {
  const contact = (change: Partial<Facts['contact']>) => set({ contact: { ...facts.contact, ...change } })
  return (
    <section className="form-part">
      <h3 className="form-title">发文</h3>
      <TextField
        pause={atOnce}
        label="单位全称"
        placeholder="深圳市工业和信息化局"
        value={facts.issuer}
        onCommit={(issuer) => set({ issuer })}
      />
      <TextField
        pause={atOnce}
        label="标题中的单位名称"
        placeholder={facts.issuer || '与单位全称相同时不填'}
        value={facts.titleIssuer}
        onCommit={(titleIssuer) => set({ titleIssuer })}
      />
      <TextField
        pause={atOnce}
        label="发文字号"
        placeholder="深工信函〔2021〕639号"
        value={facts.documentNumber}
        onCommit={(documentNumber) => set({ documentNumber })}
      />
      <DateField pause={atOnce} label="成文日期" value={facts.date} onCommit={(date) => set({ date })} />
      <SegmentField
        wide
        label="公开方式"
        value={facts.disclosure}
        options={disclosureOptions}
        onCommit={(disclosure) => set({ disclosure })}
      />
      <NamesField
        wide
        label="会办单位"
        placeholder="多个单位用顿号分开"
        value={facts.coHandlers}
        split={splitAgencies}
        onCommit={(coHandlers) => set({ coHandlers })}
      />
      <NamesField
        wide
        label="抄送"
        placeholder="多个单位用顿号分开"
        value={facts.distribution}
        split={splitAgencies}
        onCommit={(distribution) => set({ distribution })}
      />
      <TextField pause={atOnce} label="联系人" value={facts.contact.name} onCommit={(name) => contact({ name })} />
      <TextField pause={atOnce} label="联系电话" value={facts.contact.phone} onCommit={(phone) => contact({ phone })} />
    </section>
  )
}
