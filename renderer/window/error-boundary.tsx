import { Component, type ReactNode } from 'react'
import type { App } from '../app-state'
import { bridge } from '../bridge'
import { saveDocument } from '../session/files'

type Props = { app: App; children: ReactNode }
type State = { failed: boolean; copy: 'none' | 'saving' | 'saved' | 'failed' }

/** What is shown when the window cannot be drawn. The letter lives outside of it, so its words are kept and can be saved. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, copy: 'none' }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  override componentDidCatch(): void {
    const session = this.props.app.session.get()
    if (session) void bridge.keep({ id: session.id, text: session.text(), version: session.version() })
  }

  private readonly saveCopy = async (): Promise<void> => {
    const session = this.props.app.session.get()
    if (!session) return
    this.setState({ copy: 'saving' })
    this.setState({ copy: (await saveDocument(session, true)) ? 'saved' : 'failed' })
  }

  private readonly goOn = (): void => this.setState({ failed: false, copy: 'none' })

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const { copy } = this.state
    const session = this.props.app.session.get()
    return (
      <main className="broken" role="alert">
        <h1 className="broken-title">窗口显示出错</h1>
        <p className="broken-text">
          {session
            ? '答复函的文字没有丢失，已另存一份恢复稿。建议先另存为文件，再继续编辑。'
            : '没有打开的答复函，可以重新显示。'}
        </p>
        <div className="broken-buttons">
          {session && (
            <button
              type="button"
              className="button button-main"
              disabled={copy === 'saving'}
              onClick={() => void this.saveCopy()}
            >
              另存为…
            </button>
          )}
          <button type="button" className="button" onClick={this.goOn}>
            重新显示
          </button>
        </div>
        {copy === 'saved' && <p className="broken-text">已保存。</p>}
        {copy === 'failed' && <p className="broken-text">没有保存，请换一个文件夹再试。</p>}
      </main>
    )
  }
}
