import { ChevronRight } from 'lucide-react'
import {
  countVerdicts,
  type Measurement,
  type Verdict,
  verdictNames,
  verdicts,
} from '../../letter/docx/measure/measurement'
import { bridge } from '../bridge'
import type { Session } from '../session/session'
import { useStore } from '../store'
import { WindowDialog } from './window-dialog'

const notes: Record<Verdict, string> = {
  fail: '',
  unknown: '文中没有这一部分，或文件没有写明',
  pass: '',
}

function MeasurementTable({ measurements }: { measurements: readonly Measurement[] }) {
  return (
    <table className="measurements">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">要求</th>
          <th scope="col">测得</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {measurements.map(({ id, name, required, found, clause }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{required}</td>
            <td className="measurement-found">{found}</td>
            <td className="measurement-clause">{clause}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** All with one verdict; what nobody can tell is folded, for it asks for nothing. */
function VerdictGroup({ verdict, measurements }: { verdict: Verdict; measurements: readonly Measurement[] }) {
  if (measurements.length === 0) return null
  return (
    <details className={`verdict verdict-${verdict}`} open={verdict !== 'unknown'}>
      <summary className="verdict-title">
        <ChevronRight size={15} className="verdict-arrow" />
        <span className="verdict-name">{verdictNames[verdict]}</span>
        <span className="verdict-count">{measurements.length}</span>
        <span className="verdict-note">{notes[verdict]}</span>
      </summary>
      <MeasurementTable measurements={measurements} />
    </details>
  )
}

/** What the file that was exported last measures by the standard: what is wrong first. */
export function ExportCheckDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const exported = useStore(session.document, (state) => state.exported)
  if (!exported) return null
  const { name, file, measurements } = exported
  const { fail } = countVerdicts(measurements)
  const result = fail > 0 ? `${fail} 项不合格` : '没有不合格的项目'
  const footer = (
    <>
      <button type="button" className="link dialog-foot-left" onClick={() => void bridge.reveal({ file })}>
        在文件夹中显示
      </button>
      <button type="button" className="button" onClick={onClose}>
        关闭
      </button>
    </>
  )
  return (
    <WindowDialog
      title="导出自检"
      lead={`“${name}”按 GB/T 9704-2012 逐项测量，${result}。`}
      size="large"
      onClose={onClose}
      footer={footer}
    >
      <div className="verdicts">
        {verdicts.map((verdict) => (
          <VerdictGroup
            key={verdict}
            verdict={verdict}
            measurements={measurements.filter((one) => one.verdict === verdict)}
          />
        ))}
      </div>
    </WindowDialog>
  )
}
