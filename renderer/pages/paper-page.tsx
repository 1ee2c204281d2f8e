import { type CSSProperties, memo } from 'react'
import type { Page } from '../../letter/layout/layout'
import type { Furniture, PaperRule, PaperText, PaperWords } from '../../letter/layout/paper'
import { piecesOf } from '../../letter/layout/pieces'
import { baselineShare, pageHeight, pageWidth } from '../../letter/model/measures'
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
function Words({ words, scale = 100, red = false }: WordsProps) {
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

/** Rules as a drawing, because boxes would be drawn in whole pixels only. */
function Rules({ rules }: { rules: readonly PaperRule[] }) {
  return (
    <svg className="sheet-rules" viewBox={`0 0 ${pageWidth} ${pageHeight}`} aria-hidden="true">
      {rules.map(({ colour, left, top, width, height }) => (
        <rect
          key={`${left}/${top}/${width}`}
          className={colour === 'red' ? 'sheet-red' : undefined}
          x={left}
          y={top}
          width={width}
          height={height}
        />
      ))}
    </svg>
  )
}

function Text({ text }: { text: PaperText }) {
  return <Words words={text} scale={text.scale} red={text.colour === 'red'} />
}

/** What stands on a page beside the lines of blocks. It lies over the sheet that it is put on. */
export const PaperFurniture = memo(({ page }: { page: Furniture }) => (
  <div className="sheet-furniture">
    <Rules rules={page.rules} />
    {page.texts.map((text) => (
      <Text key={`${text.part}/${text.top}/${text.align}`} text={text} />
    ))}
  </div>
))

/** One page of the letter as it will be printed: a white sheet of A4. */
export const PaperPage = memo(({ page }: { page: Page }) => (
  <article className="sheet" aria-label={`第${page.number}页`}>
    <PaperFurniture page={page} />
    {page.lines.map((line) => (
      <Words key={`${line.block}/${line.cell?.row}/${line.cell?.cell}/${line.start}/${line.top}`} words={line} />
    ))}
  </article>
))
