import { memo, type ReactNode, useMemo } from 'react'
import { setFacts, setRecord } from '../../letter/model/editor/record'
import { type FactName, type Facts, recipientWord } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import type { FactPart } from '../../letter/model/phrases'
import { blockNames } from '../../letter/model/structure'
import { revealBlock } from '../editor/reveal'
import { DateField } from '../fields/date-field'
import {
  disclosureOptions,
  formatOptions,
  kindOptions,
  profileOptions,
  proposalLabel,
  resultOptions,
  sealOptions,
} from '../fields/fact-options'
import { CheckField, ChoiceField, SegmentField, TextField } from '../fields/field'
import { NamesField } from '../fields/names-field'
import { splitAgencies, splitNames } from '../names'
import type { Session } from '../session/session'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { unlikeParts } from './fact-places'

type PartProps = {
  facts: Facts
  set: (change: Partial<Facts>) => void
  /** Says where the letter prints other words than a fact. */
  note: (fact: FactName) => ReactNode
}

function UnlikeNote({ session, letter, parts }: { session: Session; letter: Letter; parts: readonly FactPart[] }) {
  return (
    <span className="unlike">
      与信中不一致：
      {parts.map((part) => {
        const block = letter.blocks.find(({ type }) => type === part)
        return (
          <button key={part} type="button" className="link" onClick={() => block && revealBlock(session, block.id)}>
            {blockNames[part]}
          </button>
        )
      })}
    </span>
  )
}

/** All that is typed once and printed in several places. */
export const FactsPanel = memo(() => {
  const session = useSession()
  const { letter } = useStore(session.view)
  const unlike = useMemo(() => unlikeParts(letter), [letter])
  const set = (change: Partial<Facts>) => {
    setFacts(session.editor, change)
    session.refresh()
  }
  const note = (fact: FactName) => {
    const parts = unlike.get(fact)
    return parts && <UnlikeNote session={session} letter={letter} parts={parts} />
  }
  const props = { facts: letter.facts, set, note }
  return (
    <div className="panel-scroll facts">
      <ProposalPart {...props} />
      <AgencyPart {...props} />
      <PublicPart {...props} />
      <ContactPart {...props} />
      <FormatPart {...props} profile={letter.profile} session={session} />
    </div>
  )
})

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="form-part" aria-label={title}>
      <h3 className="form-title">{title}</h3>
      {children}
    </section>
  )
}

function ProposalPart({ facts, set, note }: PartProps) {
  return (
    <Part title="来件">
      <ChoiceField wide label="类别" value={facts.kind} options={kindOptions} onCommit={(kind) => set({ kind })} />
      <TextField
        label="会议名称"
        value={facts.session}
        note={note('session')}
        onCommit={(session) => set({ session })}
      />
      <TextField
        label={proposalLabel(facts.kind, '编号')}
        value={facts.proposalNumber}
        note={note('proposalNumber')}
        onCommit={(proposalNumber) => set({ proposalNumber })}
      />
      <TextField
        wide
        lines={2}
        label={proposalLabel(facts.kind, '标题')}
        value={facts.proposalTitle}
        note={note('proposalTitle')}
        onCommit={(title) => set({ proposalTitle: title.replace(/\s*\n\s*/gu, '').replace(/^《([^《》]*)》$/u, '$1') })}
      />
      <NamesField
        wide
        label={`${recipientWord(facts.kind)}姓名或单位`}
        value={facts.recipients}
        split={splitNames}
        note={note('recipients')}
        onCommit={(recipients) => set({ recipients })}
      />
      <CheckField label="姓名后加“等”" value={facts.more} onCommit={(more) => set({ more })} />
      <TextField
        label="等几名"
        placeholder="不写人数"
        value={facts.recipientCount > 0 ? String(facts.recipientCount) : ''}
        onCommit={(count) => set({ recipientCount: Math.min(9999, Number.parseInt(count, 10) || 0) })}
      />
    </Part>
  )
}

function AgencyPart({ facts, set, note }: PartProps) {
  return (
    <Part title="发文">
      <TextField
        wide
        label="单位全称"
        value={facts.issuer}
        note={note('issuer')}
        onCommit={(issuer) => set({ issuer })}
      />
      <TextField
        wide
        label="标题中的单位名称"
        placeholder={facts.issuer || undefined}
        value={facts.titleIssuer}
        note={note('titleIssuer')}
        onCommit={(titleIssuer) => set({ titleIssuer })}
      />
      <TextField
        wide
        label="发文机关标志"
        placeholder={facts.issuer || undefined}
        value={facts.letterhead}
        onCommit={(letterhead) => set({ letterhead })}
      />
      <TextField
        label="发文字号"
        placeholder="〔2021〕639号"
        value={facts.documentNumber}
        onCommit={(documentNumber) => set({ documentNumber })}
      />
      <DateField label="成文日期" value={facts.date} note={note('date')} onCommit={(date) => set({ date })} />
      <TextField label="签发人" value={facts.signer} onCommit={(signer) => set({ signer })} />
      <NamesField
        wide
        label="会办单位"
        value={facts.coHandlers}
        split={splitAgencies}
        onCommit={(coHandlers) => set({ coHandlers })}
      />
    </Part>
  )
}

function PublicPart({ facts, set, note }: PartProps) {
  return (
    <Part title="公开与抄送">
      <SegmentField
        wide
        label="公开方式"
        value={facts.disclosure}
        options={disclosureOptions}
        note={note('disclosure')}
        onCommit={(disclosure) => set({ disclosure })}
      />
      {facts.disclosure === '不予公开' && (
        <TextField
          wide
          label="不予公开的理由"
          value={facts.disclosureReason}
          onCommit={(disclosureReason) => set({ disclosureReason })}
        />
      )}
      <NamesField
        wide
        label="抄送"
        value={facts.distribution}
        split={splitAgencies}
        note={note('distribution')}
        onCommit={(distribution) => set({ distribution })}
      />
      <ChoiceField
        wide
        label="办理结果"
        value={facts.resultClass}
        options={resultOptions}
        onCommit={(resultClass) => set({ resultClass })}
      />
    </Part>
  )
}

function ContactPart({ facts, set, note }: PartProps) {
  const contact = (change: Partial<Facts['contact']>) => set({ contact: { ...facts.contact, ...change } })
  return (
    <Part title="联系人">
      <TextField
        label="姓名"
        value={facts.contact.name}
        note={note('contact')}
        onCommit={(name) => contact({ name })}
      />
      <TextField label="电话" value={facts.contact.phone} onCommit={(phone) => contact({ phone })} />
    </Part>
  )
}

function FormatPart({ facts, set, profile, session }: PartProps & { profile: string; session: Session }) {
  const setProfile = (id: string) => {
    setRecord(session.editor, { profile: id })
    session.refresh()
  }
  return (
    <Part title="版式">
      <SegmentField
        wide
        label="格式"
        value={facts.format}
        options={formatOptions}
        onCommit={(format) => set({ format })}
      />
      <SegmentField wide label="印章" value={facts.seal} options={sealOptions} onCommit={(seal) => set({ seal })} />
      <ChoiceField wide label="地区" value={profile} options={profileOptions} onCommit={setProfile} />
      <TextField label="份号" value={facts.copyNumber} onCommit={(copyNumber) => set({ copyNumber })} />
      <TextField label="密级和保密期限" value={facts.secrecy} onCommit={(secrecy) => set({ secrecy })} />
      <TextField label="紧急程度" value={facts.urgency} onCommit={(urgency) => set({ urgency })} />
    </Part>
  )
}
