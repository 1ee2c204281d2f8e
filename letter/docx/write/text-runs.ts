import { Tab, TextRun } from 'docx'
import { printable } from '../../model/printable'
import type { StyleId } from './styles'

/** Signs that Word takes for Western unless the run says otherwise, such as “ ” — … ① (ISO/IEC 29500-1, 17.3.2.26). */
const ambiguous = /[\u00a0-\u04ff\u2000-\u2fff]/

export type RunLook = { style?: StyleId; characterSpacing?: number; scale?: number }

/** The runs of a text: a line break for every "\n", a tab for every tab. An empty text has none. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  const lines = printable(text).split('\n')
  return lines.flatMap((line, index) => {
    if (line === '' && index === 0) return []
    const children = line
      .split('\t')
      .flatMap((piece, at) => [...(at > 0 ? [new Tab()] : []), ...(piece ? [piece] : [])])
    return new TextRun({
      ...look,
      ...(ambiguous.test(line) ? { font: { hint: 'eastAsia' } } : {}),
      ...(index > 0 ? { break: 1 } : {}),
      children,
    })
  })
}
