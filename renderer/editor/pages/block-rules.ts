import type { Block } from '../../../letter/model/block'
import type { Facts } from '../../../letter/model/facts'
import { millimetresOfTwips } from '../../../letter/model/measures'
import { signaturePlaces } from '../../../letter/model/printed-ending'
import type { Session } from '../../session/session'
import type { BlockPlace } from './page-places'

/** The rules that put a block and the rows of a table where the layout has them. */
function rulesOf(block: string, { above, rows }: BlockPlace): string[] {
  const selector = `.letter-text > [data-block="${CSS.escape(block)}"]`
  const last = rows.at(-1)
  return [
    ...(above === 0 ? [] : [`${selector} { margin-top: ${above}mm }`]),
    ...(last && last.down > 0 ? [`${selector} { margin-bottom: ${last.down}mm }`] : []),
    ...rows.map(
      ({ row, height, down }) => `${selector} tr:nth-child(${row + 1}) { height: ${height}mm; top: ${down}mm }`,
    ),
  ]
}

/** Sealed letters have name and date in the middle of a stretch; without a seal each line's own indent places them. */
function signatureRule(blocks: readonly Block[], facts: Facts): string {
  const { align, name } = signaturePlaces(blocks, facts)
  const indent = align === 'centred' ? millimetresOfTwips(name) : 0
  return `.letter-text { --signature-indent: ${indent}mm; --signature-align: ${align === 'centred' ? 'center' : 'left'} }`
}

/**
 * Keeps a style sheet that puts the blocks of the editor on their pages. It touches no element of the editor, so that
 * nothing is drawn anew by React while somebody writes. The returned function takes it away.
 */
export function keepBlockRules(session: Session): () => void {
  const sheet = new CSSStyleSheet()
  const write = () => {
    const { blocks, facts } = session.view.get().letter
    const rules = [...session.pages.get().places].flatMap(([block, place]) => rulesOf(block, place))
    sheet.replaceSync([...rules, signatureRule(blocks, facts)].join('\n'))
  }
  write()
  document.adoptedStyleSheets.push(sheet)
  const stop = session.pages.subscribe(write)
  return () => {
    stop()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
