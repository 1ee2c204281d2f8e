import { memo } from 'react'
import type { Furniture, PaperRule, PaperText } from '../../letter/layout/paper'
import { pageHeight, pageWidth } from '../../letter/model/measures'
import { Words } from './paper-words'

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
