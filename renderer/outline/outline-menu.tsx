import { ContextMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useApp } from '../app-context'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { addHeading, linkHeading, moveHeading, removeHeading, shiftHeading } from './outline-actions'
import type { OutlineItem } from './outline-items'

type EntryProps = { label: string; keys?: string; dangerous?: boolean; onSelect: () => void }

function Entry({ label, keys, dangerous, onSelect }: EntryProps) {
  return (
    <ContextMenu.Item className={dangerous ? 'menu-item menu-item-danger' : 'menu-item'} onSelect={onSelect}>
      {label}
      {keys && <span className="menu-keys">{keys}</span>}
    </ContextMenu.Item>
  )
}

/** The choice of the recommendation that a response answers. */
function LinkMenu({ item }: { item: OutlineItem }) {
  const session = useSession()
  const recommendations = useStore(session.view, (view) => view.letter.proposal?.recommendations)
  if (!recommendations || recommendations.length === 0) return null
  const link = (value: string) => linkHeading(session, item.id, value === '' ? null : Number(value))
  return (
    <ContextMenu.Sub>
      <ContextMenu.SubTrigger className="menu-item">
        对应的建议事项
        <span className="menu-keys">▸</span>
      </ContextMenu.SubTrigger>
      <ContextMenu.Portal>
        <ContextMenu.SubContent className="menu">
          <ContextMenu.RadioGroup
            value={item.recommendation === null ? '' : `${item.recommendation}`}
            onValueChange={link}
          >
            {recommendations.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a recommendation is known by its place
              <ContextMenu.RadioItem key={index} className="menu-item menu-choice" value={`${index}`} title={text}>
                <ContextMenu.ItemIndicator className="menu-tick">✓</ContextMenu.ItemIndicator>
                <span className="menu-words">
                  第{index + 1}条　{text}
                </span>
              </ContextMenu.RadioItem>
            ))}
            <ContextMenu.RadioItem className="menu-item menu-choice" value="">
              <ContextMenu.ItemIndicator className="menu-tick">✓</ContextMenu.ItemIndicator>
              <span className="menu-words">不对应任何一条</span>
            </ContextMenu.RadioItem>
          </ContextMenu.RadioGroup>
        </ContextMenu.SubContent>
      </ContextMenu.Portal>
    </ContextMenu.Sub>
  )
}

/** The commands on one heading, at the right button or the menu key. */
export function OutlineMenu({ item, children }: { item: OutlineItem; children: ReactNode }) {
  const app = useApp()
  const session = useSession()
  const { id } = item
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" aria-label={item.label}>
          <Entry label="上移" keys="Alt+Shift+↑" onSelect={() => moveHeading(session, id, 'up')} />
          <Entry label="下移" keys="Alt+Shift+↓" onSelect={() => moveHeading(session, id, 'down')} />
          <Entry label="升级" keys="Alt+Shift+←" onSelect={() => shiftHeading(session, id, -1)} />
          <Entry label="降级" keys="Alt+Shift+→" onSelect={() => shiftHeading(session, id, 1)} />
          {item.level === 1 && <LinkMenu item={item} />}
          <ContextMenu.Separator className="menu-separator" />
          <Entry label="添加答复" keys="Ctrl+Enter" onSelect={() => addHeading(session)} />
          <ContextMenu.Separator className="menu-separator" />
          <Entry label="删除…" keys="Delete" dangerous onSelect={() => void removeHeading(app, session, id)} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}
