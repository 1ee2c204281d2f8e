import type { CSSProperties } from 'react'
import type { PaperWords } from '../../letter/layout/paper'
import { piecesOf } from '../../letter/layout/pieces'
import { baselineShare } from '../../letter/model/measures'
import './paper-page.css'

type WordsProps = { words: PaperWords; scale?: number; red?: boolean }

/** The look of one line: its box on the sheet, its size, and what is added between its characters but behind the last. */
function lookOf({ left, right, top, height, size, spacing }: PaperWords, scale: number): CSSProperties {
  return {
    left: `${left}mm`,
    top: `${top}mm`,
    width: `${right - left}mm`,
    height: `${height}mm`,
    '--rise': `${baselineShare * height}mm`,
    '--size': `${size}pt`,
    '--spacing': `${spacing}pt`,
    '--scale': scale / 100,
  } as CSSProperties
}

/** Words on one line, on their baseline whatever the font. */
export function Words({ words, scale = 100, red = false }: WordsProps) {
  let place = 0
  return (
    <div className={`sheet-words sheet-${words.align}${red ? ' sheet-red' : ''}`} style={lookOf(words, scale)}>
      <span className="sheet-text">
        {piecesOf(words).map(({ text, role, gap }) => {
          const key = place
          place += text.length
          return (
            <span key={key} className={`sheet-${role}`} style={gap > 0 ? { marginLeft: `${gap}pt` } : undefined}>
              {text}
            </span>
          )
        })}
      </span>
    </div>
  )
}
