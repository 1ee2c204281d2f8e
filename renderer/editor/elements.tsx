import { type CSSProperties, memo } from 'react'
import type { RenderElementProps, RenderLeafProps } from 'slate-react'
import { lineWidth } from '../../letter/layout/set-text'
import { type Block, blockText, type Cell, type Heading, type Table } from '../../letter/model/block'
import { columnWidths, tableGrid } from '../../letter/model/printed-table'
import { blockNames } from '../../letter/model/structure'
import { useSession } from '../session/session-context'
import { useStore } from '../store'

/** What an empty part says of itself. It is drawn by CSS, so that nothing but the letter's own text stands in the editor. */
const hints: Partial<Record<Block['type'], string>> = {
  title: '标题',
  salutation: '称谓，如“尊敬的×××代表：”',
  opening: '引语：《关于……的建议》（第×号建议）收悉……现答复如下：',
  heading: '小标题',
  paragraph: '在此答复：已做的工作、采纳情况、下一步打算',
  closing: '结尾：感谢与请继续关心支持',
  formula: '结束语，如“专此函复。”',
  attachment: '附件：名称',
  signature: '署名',
  date: '成文日期',
  note: '附注（如联系人及电话），可留空',
  disclosure: '公开方式',
  distribution: '抄送：',
}

type ElementProps<Element> = Omit<RenderElementProps, 'element'> & { element: Element }

function HeadingBlock({ attributes, children, element }: ElementProps<Heading>) {
  const session = useSession()
  const mark = useStore(session.marks, (marks) => marks.get(element.id) ?? '')
  return (
    <div
      {...attributes}
      className={`block block-heading level-${element.level}`}
      data-block={element.id}
      data-mark={mark}
      data-hint={blockText(element) === '' ? hints.heading : undefined}
    >
      {children}
    </div>
  )
}

function TextBlockView({ attributes, children, element }: ElementProps<Exclude<Block, Heading | Table>>) {
  const hint = blockText(element) === '' ? hints[element.type] : undefined
  return (
    <div
      {...attributes}
      className={`block block-${element.type}`}
      data-block={element.id}
      data-hint={hint}
      data-name={blockNames[element.type]}
    >
      {children}
    </div>
  )
}

/** The columns as wide as on paper. They hold no words, so that they are nothing to the editor. */
function TableColumns({ table }: { table: Table }) {
  const widths = columnWidths(tableGrid(table), lineWidth)
  return (
    <colgroup contentEditable={false}>
      {[...widths.entries()].map(([column, width]) => (
        <col key={column} style={{ width: `${(100 * width) / lineWidth}%` }} />
      ))}
    </colgroup>
  )
}

function TableBlock({ attributes, children, element }: ElementProps<Table>) {
  return (
    <div {...attributes} className="block block-table" data-block={element.id}>
      <table>
        <TableColumns table={element} />
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

function CellView({ attributes, children, element }: ElementProps<Cell>) {
  return (
    <td {...attributes} colSpan={element.columns} rowSpan={element.rows}>
      {children}
    </td>
  )
}

/** One element of the letter as it stands on the paper. */
export function renderElement({ element, ...props }: RenderElementProps) {
  switch (element.type) {
    case 'heading':
      return <HeadingBlock {...props} element={element} />
    case 'table':
      return <TableBlock {...props} element={element} />
    case 'row':
      return <tr {...props.attributes}>{props.children}</tr>
    case 'cell':
      return <CellView {...props} element={element} />
    default:
      return <TextBlockView {...props} element={element} />
  }
}

/** What a decoration says of a stretch of text. */
export type LeafLook = {
  /** The name of the fact that is printed here. */
  fact?: string
  /** The heading proper of a run-in heading ends before here. */
  runIn?: boolean
  blank?: boolean
  /** What is added to every character of the line, in ems, so that it reaches as far as on paper. */
  spacing?: number
  /** A line begins here that the words themselves do not begin. */
  breaks?: boolean
  /** A page begins here, so many millimetres below the line before. */
  gap?: number
  /** A line begins here, so many millimetres from the left. */
  indent?: number
}

function leafClass(look: LeafLook): string | undefined {
  const names = [
    look.fact && 'leaf-fact',
    look.runIn && 'leaf-run-in',
    look.blank && 'leaf-blank',
    look.spacing !== undefined && 'leaf-spaced',
    look.breaks && 'leaf-breaks',
    look.gap !== undefined && 'leaf-gap',
    look.indent !== undefined && 'leaf-indent',
  ].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

/** The measures of a line that begins or goes on here, for the style sheet. */
function leafMeasures({ spacing, gap, indent }: LeafLook): CSSProperties | undefined {
  if (spacing === undefined && gap === undefined && indent === undefined) return undefined
  return {
    ...(spacing === undefined ? {} : { '--line-spacing': `${spacing}em` }),
    ...(gap === undefined ? {} : { '--page-gap': `${gap}mm` }),
    ...(indent === undefined ? {} : { '--line-indent': `${indent}mm` }),
  } as CSSProperties
}

const LeafView = memo(({ attributes, children, leaf }: RenderLeafProps) => {
  const look = leaf as LeafLook
  return (
    <span {...attributes} className={leafClass(look)} style={leafMeasures(look)}>
      {children}
    </span>
  )
})

export function renderLeaf(props: RenderLeafProps) {
  return <LeafView {...props} />
}
