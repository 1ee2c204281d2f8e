import { Tabs } from 'radix-ui'
import { memo } from 'react'
import { useApp } from '../app-context'
import type { PanelName } from '../app-state'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { FactsPanel } from './facts-panel'
import { FindingsPanel } from './findings-panel'
import { ProposalPanel } from './proposal-panel'

function FindingCount() {
  const session = useSession()
  const count = useStore(session.checking.found, ({ findings }) => findings.length)
  return count > 0 ? <span className="tab-count">{count}</span> : null
}

/** The right side: what the check found, the facts, the proposal. */
export const SidePanel = memo(() => {
  const app = useApp()
  const panel = useStore(app.panel)
  return (
    <Tabs.Root
      className="side"
      value={panel}
      onValueChange={(name) => app.panel.set(name as PanelName)}
      activationMode="automatic"
    >
      <Tabs.List className="tabs" aria-label="右栏">
        <Tabs.Trigger className="tab" value="findings">
          检查
          <FindingCount />
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="facts">
          信息
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="proposal">
          原件
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className="tab-content" value="findings" tabIndex={-1}>
        <FindingsPanel />
      </Tabs.Content>
      <Tabs.Content className="tab-content" value="facts" tabIndex={-1}>
        <FactsPanel />
      </Tabs.Content>
      <Tabs.Content className="tab-content" value="proposal" tabIndex={-1}>
        <ProposalPanel />
      </Tabs.Content>
    </Tabs.Root>
  )
})
