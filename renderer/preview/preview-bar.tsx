import { FileDown, Printer, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useApp } from '../app-context'
import { perform } from '../documents'
import { useStore } from '../store'
import { ZoomButtons } from '../window/zoom-buttons'

type Props = { page: number; count: number }

function ZoomTools() {
  const app = useApp()
  const { fit, percent } = useStore(app.previewZoom)
  const fits = [
    { name: 'width', label: '适合宽度' },
    { name: 'page', label: '整页' },
  ] as const
  return (
    <fieldset className="print-zoom" aria-label="显示比例">
      {fits.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className="tool"
          aria-pressed={fit === name}
          onClick={() => app.previewZoom.set({ fit: name, percent })}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        className="tool"
        title="实际大小（Ctrl+0）"
        aria-pressed={fit === null && percent === 100}
        onClick={() => perform(app, 'zoom-reset')}
      >
        100%
      </button>
      <ZoomButtons percent={percent}>
        <output className="print-percent">{percent}%</output>
      </ZoomButtons>
    </fieldset>
  )
}

/** What can be done with the pages that are previewed. */
export function PreviewBar({ page, count }: Props) {
  const app = useApp()
  return (
    <header className="print-bar">
      <Dialog.Title className="print-title">打印预览</Dialog.Title>
      <output className="print-place" aria-label="页">
        第{page}页，共{count}页
      </output>
      <ZoomTools />
      <span className="toolbar-space" />
      <button type="button" className="button" onClick={() => perform(app, 'export-pdf')}>
        <FileDown size={16} strokeWidth={1.75} />
        导出 PDF
      </button>
      <button type="button" className="button button-main" title="打印（Ctrl+P）" onClick={() => perform(app, 'print')}>
        <Printer size={16} strokeWidth={1.75} />
        打印
      </button>
      <Dialog.Close className="icon-button" aria-label="关闭打印预览" title="关闭（Esc）">
        <X size={16} />
      </Dialog.Close>
    </header>
  )
}
