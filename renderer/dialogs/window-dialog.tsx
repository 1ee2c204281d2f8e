import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { FormEvent, ReactNode } from 'react'
import { useReturnFocus } from './return-focus'

type Props = {
  title: string
  /** One sentence under the title. */
  lead?: string
  size: 'small' | 'medium' | 'large'
  onClose: () => void
  /** Makes the dialog a form; its main button submits. */
  onSubmit?: () => void
  /** Puts the focus back where it belongs when the dialog is gone; without it, to where it came from. */
  onClosed?: () => void
  footer?: ReactNode
  children: ReactNode
}

/** Brings the keyboard to the first field of the content, and not to the button that closes it. */
function focusContent(event: Event): void {
  const dialog = event.target instanceof HTMLElement ? event.target : null
  event.preventDefault()
  if (dialog?.contains(document.activeElement)) return
  const first = dialog?.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea, button):enabled')
  if (dialog) (first ?? dialog).focus()
}

/**
 * The frame of every dialog: title, content, buttons. The shade is an element of our own, because the library's writes a style
 * element into the page.
 */
export function WindowDialog({ title, lead, size, onClose, onSubmit, onClosed, footer, children }: Props) {
  const returnFocus = useReturnFocus(onClosed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <div className="shade">
          <Dialog.Content
            className={`dialog dialog-${size}`}
            {...(lead ? {} : { 'aria-describedby': undefined })}
            onOpenAutoFocus={focusContent}
            onCloseAutoFocus={returnFocus}
            onInteractOutside={(event) => event.preventDefault()}
            onEscapeKeyDown={(event) => event.isComposing && event.preventDefault()}
          >
            <form className="dialog-form" onSubmit={submit} noValidate>
              <header className="dialog-head">
                <div>
                  <Dialog.Title className="dialog-title">{title}</Dialog.Title>
                  {lead && <Dialog.Description className="dialog-lead">{lead}</Dialog.Description>}
                </div>
                <Dialog.Close className="icon-button" aria-label="关闭" title="关闭（Esc）">
                  <X size={16} />
                </Dialog.Close>
              </header>
              <div className="dialog-body">{children}</div>
              {footer && <footer className="dialog-foot">{footer}</footer>}
            </form>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
