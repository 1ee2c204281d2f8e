import { millimetresOfTwips } from '../../../letter/model/measures'
import type { Paging } from '../../session/paging'
import type { Session } from '../../session/session'
import type { BlockPlace, RowPlace } from './page-places'

function rowRules(selector: string, { row, height, down, head }: RowPlace): string[] {
  const at = `${selector} tr:nth-child(${row + 1})`
  return [
    `${at} { height: ${height}mm; top: ${down}mm }`,
    ...(head ? [`${at} { font-family: var(--font-heading); text-align: center }`] : []),
  ]
}

/** The rules that put a block and the rows of a table where the layout has them. */
function rulesOf(block: string, { above, rows }: BlockPlace): string[] {
  const selector = `.letter-text > [data-block="${CSS.escape(block)}"]`
  const last = rows.at(-1)
  return [
    ...(above === 0 ? [] : [`${selector} { margin-top: ${above}mm }`]),
    // No margin: the next block's would take it in.
    ...(last && last.down > 0 ? [`${selector} { padding-bottom: ${last.down}mm }`] : []),
    ...rows.flatMap((row) => rowRules(selector, row)),
  ]
}

/** Sealed letters have name and date in the middle of a stretch; without a seal each line's own indent places them. */
function signatureRule({ signature: { align, name, date } }: Paging): string {
  const isCentred = align === 'centred'
  const looks = {
    '--signature-align': isCentred ? 'center' : 'left',
    '--signature-indent': `${isCentred ? millimetresOfTwips(name) : 0}mm`,
    '--name-indent': `${millimetresOfTwips(name)}mm`,
    '--date-indent': `${millimetresOfTwips(date)}mm`,
  }
  return `.letter-text { ${Object.entries(looks)
    .map(([look, value]) => `${look}: ${value}`)
    .join('; ')} }`
}

/**
 * Keeps a style sheet that puts the blocks of the editor on their pages. It touches no element of the editor, so that
 * nothing is drawn anew by React while somebody writes. The returned function takes it away.
 */
export function keepBlockRules({ pages }: Session): () => void {
  const sheet = new CSSStyleSheet()
  let written = ''
  const write = () => {
    const paging = pages.get()
    const rules = [...paging.places].flatMap(([block, place]) => rulesOf(block, place))
    const text = [...rules, signatureRule(paging)].join('\n')
    if (text !== written) sheet.replaceSync(text)
    written = text
  }
  write()
  document.adoptedStyleSheets.push(sheet)
  const stop = pages.subscribe(write)
  return () => {
    stop()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
