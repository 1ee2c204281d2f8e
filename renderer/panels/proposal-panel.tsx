import { FilePlus2 } from 'lucide-react'
import { memo, useState } from 'react'
import type { ReadProposal } from '../../electron/bridge'
import { setRecord } from '../../letter/model/editor/record'
import type { Kind } from '../../letter/model/facts'
import type { Letter, Proposal } from '../../letter/model/letter'
import { bridge } from '../bridge'
import { kindOptions } from '../fields/fact-options'
import { ChoiceField, TextField } from '../fields/field'
import { NamesField } from '../fields/names-field'
import { splitNames } from '../names'
import { tellNotice } from '../session/files'
import type { Session } from '../session/session'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { RecommendationList } from './recommendation-list'

function setProposal(session: Session, proposal: Proposal): void {
  setRecord(session.editor, { proposal })
  session.refresh()
}

/** The original as far as the facts of the letter know it. */
function proposalFromFacts({ facts }: Letter): Proposal {
  return {
    kind: facts.kind,
    number: facts.proposalNumber,
    session: facts.session,
    names: facts.recipients,
    title: facts.proposalTitle,
    text: '',
    recommendations: [],
  }
}

/** The proposal that is answered, beside the answer. */
export const ProposalPanel = memo(() => {
  const session = useSession()
  const { letter } = useStore(session.view)
  const { proposal } = letter
  if (!proposal)
    return (
      <NoProposal
        onBegin={() => setProposal(session, proposalFromFacts(letter))}
        onRead={({ proposal: read, name, notes }) => {
          setProposal(session, read)
          tellNotice(session, { tone: 'plain', text: [`已读取“${name}”，请核对建议事项。`, ...notes].join('') })
        }}
      />
    )
  const set = (change: Partial<Proposal>) => setProposal(session, { ...proposal, ...change })
  return (
    <div className="panel-scroll proposal">
      <RecommendationList session={session} letter={letter} recommendations={proposal.recommendations} />
      <ProposalFacts proposal={proposal} set={set} />
      <ProposalText proposal={proposal} set={set} />
    </div>
  )
})

function NoProposal({ onBegin, onRead }: { onBegin: () => void; onRead: (read: ReadProposal) => void }) {
  const session = useSession()
  const read = async () => {
    const answer = await bridge.proposal({})
    if (answer.ok) onRead(answer.value)
    else if (!answer.cancelled) tellNotice(session, { tone: 'bad', text: answer.message })
  }
  return (
    <div className="nothing">
      <FilePlus2 size={34} strokeWidth={1.4} className="nothing-icon nothing-quiet" />
      <p className="nothing-title">还没有录入原件</p>
      <p className="nothing-text">有了建议或提案的各条事项，可以逐条核对是否都已答复。</p>
      <button type="button" className="button button-main" onClick={() => void read()}>
        从文件读取……
      </button>
      <button type="button" className="button" onClick={onBegin}>
        手工录入
      </button>
    </div>
  )
}

type PartProps = { proposal: Proposal; set: (change: Partial<Proposal>) => void }

function ProposalFacts({ proposal, set }: PartProps) {
  return (
    <section className="form-part" aria-label="原件信息">
      <h3 className="form-title">原件信息</h3>
      <ChoiceField<Kind>
        wide
        label="类别"
        value={proposal.kind}
        options={kindOptions}
        onCommit={(kind) => set({ kind })}
      />
      <TextField label="会议" value={proposal.session} onCommit={(session) => set({ session })} />
      <TextField label="编号" value={proposal.number} onCommit={(number) => set({ number })} />
      <TextField wide lines={2} label="标题" value={proposal.title} onCommit={(title) => set({ title })} />
      <NamesField wide label="提出人" value={proposal.names} split={splitNames} onCommit={(names) => set({ names })} />
    </section>
  )
}

function ProposalText({ proposal, set }: PartProps) {
  const [open, setOpen] = useState(proposal.text !== '')
  return (
    <details className="proposal-text" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="form-title">原文</summary>
      <TextField
        wide
        lines={14}
        label="可粘贴原件全文，供对照"
        value={proposal.text}
        onCommit={(text) => set({ text })}
      />
    </details>
  )
}
