import { memo } from 'react'
import { severityNames } from '../../letter/checks/catalogue'
import { useApp } from '../app-context'
import { largestZoom, smallestZoom, zoomWithin } from '../app-state'
import { formatOptions } from '../fields/fact-options'
import { countBySeverity } from '../panels/finding-groups'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { countWords } from '../words-count'
import { ZoomButtons } from './zoom-buttons'

const severities = ['error', 'warning', 'info'] as const

/** What the letter comes to, and the size of the paper. */
export const StatusBar = memo(() => {
  const { view } = useSession()
  const { letter, marks, findings } = useStore(view)
  const counts = countBySeverity(findings)
  const format = formatOptions.find(({ value }) => value === letter.facts.format)
  const app = useApp()
  const showFindings = () => {
    app.panel.set('findings')
    app.panelOpen.set(true)
  }
  return (
    <footer className="status">
      <PageCount />
      <span>{countWords(letter.blocks, marks).toLocaleString('zh-CN')}字</span>
      <button type="button" className="status-findings" onClick={showFindings} title="查看检查结果（F7）">
        {severities.map((severity) => (
          <span key={severity} className={counts[severity] > 0 ? `count-${severity}` : undefined}>
            {severityNames[severity]}
            {counts[severity]}
          </span>
        ))}
      </button>
      <span className="toolbar-space" />
      <span>{format?.label}</span>
      <ZoomControl />
    </footer>
  )
})

/** The caret's page; beside it, how many there will be on paper, which what is still to be written does not add to. */
function PageCount() {
  const { caretPage, pages } = useSession()
  const page = useStore(caretPage)
  const { count } = useStore(pages)
  return (
    <span>
      第{Math.min(page, count)}页，共{count}页
    </span>
  )
}

function ZoomControl() {
  const app = useApp()
  const zoom = useStore(app.zoom)
  return (
    <fieldset className="zoom" aria-label="显示比例">
      <ZoomButtons percent={zoom}>
        <input
          className="zoom-slider"
          type="range"
          min={smallestZoom}
          max={largestZoom}
          step={5}
          value={zoom}
          aria-label="显示比例"
          aria-valuetext={`${zoom}%`}
          onChange={(event) => app.zoom.set(zoomWithin(event.target.valueAsNumber))}
        />
      </ZoomButtons>
      <button type="button" className="zoom-figure" title="恢复到100%（Ctrl+0）" onClick={() => app.zoom.set(100)}>
        {zoom}%
      </button>
    </fieldset>
  )
}
