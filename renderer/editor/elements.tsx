import { memo } from 'react'
import type { RenderElementProps, RenderLeafProps } from 'slate-react'
import { type Block, blockText, type Cell, type Heading, type Table } from '../../letter/model/block'
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

function TableBlock({ attributes, children, element }: ElementProps<Table>) {
  return (
    <div {...attributes} className="block block-table" data-block={element.id}>
      <table>
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
  /** A line of the title ends behind here. */
  lineEnd?: boolean
  /** The page of the printed letter that begins here. */
  page?: number
  finding?: 'error' | 'warning' | 'info'
  looked?: boolean
  found?: boolean
}

function leafClass(look: LeafLook): string | undefined {
  const names = [
    look.fact && 'leaf-fact',
    look.runIn && 'leaf-run-in',
    look.blank && 'leaf-blank',
    look.lineEnd && 'leaf-line-end',
    look.page && 'leaf-page',
    look.finding && `leaf-${look.finding}`,
    look.looked && 'leaf-looked',
    look.found && 'leaf-found',
  ].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

const LeafView = memo(({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes} className={leafClass(leaf as LeafLook)} data-page={(leaf as LeafLook).page}>
    {children}
  </span>
))

export function renderLeaf(props: RenderLeafProps) {
  return <LeafView {...props} />
}
