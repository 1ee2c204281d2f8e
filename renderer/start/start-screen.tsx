import { FileClock, FileText, FolderOpen, Landmark, Settings2, UsersRound, X } from 'lucide-react'
import type { RecentFile, RecoveredFile } from '../../electron/bridge'
import { templates } from '../../letter/model/library'
import type { Template } from '../../letter/model/template'
import { useApp } from '../app-context'
import { discardDraft, openFile, perform, recoverDraft } from '../documents'
import { useStore } from '../store'

/** A moment as an office writes it; nothing where it is none. */
function printedMoment(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  return date.toLocaleString('zh-CN', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** What the program begins with: a new letter, a file, a kept draft. */
export function StartScreen() {
  const app = useApp()
  const { recent, recovered, problem } = useStore(app.start)
  return (
    <div className="start">
      <main className="start-page">
        <header className="start-head">
          <div className="start-seal" aria-hidden="true">
            答复
          </div>
          <div>
            <h1 className="start-name">答复</h1>
            <p className="start-lead">起草人大代表建议、政协提案的答复函</p>
          </div>
          <div className="start-tools">
            <button type="button" className="button" onClick={() => perform(app, 'settings')}>
              <Settings2 size={15} />
              设置
            </button>
          </div>
        </header>
        {problem && (
          <Problem text={problem} onClose={() => app.start.update((start) => ({ ...start, problem: null }))} />
        )}
        {recovered.length > 0 && <RecoveredDrafts drafts={recovered} />}
        <section aria-labelledby="start-new">
          <h2 className="start-title" id="start-new">
            新建
          </h2>
          <div className="start-cards">
            {templates.map((template) => (
              <TemplateCard key={template.id} template={template} />
            ))}
          </div>
        </section>
        <RecentFiles files={recent} />
      </main>
    </div>
  )
}

function Problem({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div className="problem" role="alert">
      <span>{text}</span>
      <button type="button" className="icon-button" aria-label="关闭提示" onClick={onClose}>
        <X size={15} />
      </button>
    </div>
  )
}

function TemplateCard({ template }: { template: Template }) {
  const app = useApp()
  const begin = () => {
    app.template.set(template.id)
    perform(app, 'new')
  }
  const Icon = template.kind === 'cppcc' ? UsersRound : Landmark
  return (
    <button type="button" className="start-card" onClick={begin}>
      <span className="start-paper" aria-hidden="true">
        <i className="start-paper-head" />
        <i className="start-paper-rule" />
        <i className="start-paper-title" />
        <i />
        <i />
        <i />
      </span>
      <span className="start-card-words">
        <Icon size={18} className="start-card-icon" />
        <span className="start-card-name">{template.name}</span>
        <span className="start-card-text">{template.description}</span>
      </span>
    </button>
  )
}

function RecoveredDrafts({ drafts }: { drafts: readonly RecoveredFile[] }) {
  const app = useApp()
  return (
    <section className="recovered" aria-labelledby="start-recovered">
      <h2 className="recovered-title" id="start-recovered">
        <FileClock size={16} />
        找回的草稿
      </h2>
      <p className="recovered-text">上次没有保存就结束了，以下内容已自动保留。</p>
      <ul className="file-list">
        {drafts.map(({ id, name, saved }) => (
          <li key={id} className="file-row file-row-plain">
            <span className="file-name" title={name || '未命名答复'}>
              {name || '未命名答复'}
            </span>
            <span className="file-moment">{printedMoment(saved)}</span>
            <button type="button" className="button button-main" onClick={() => void recoverDraft(app, id)}>
              恢复
            </button>
            <button type="button" className="button" onClick={() => void discardDraft(app, id, name || '未命名答复')}>
              丢弃
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RecentFiles({ files }: { files: readonly RecentFile[] }) {
  const app = useApp()
  return (
    <section aria-labelledby="start-recent">
      <header className="start-title-row">
        <h2 className="start-title" id="start-recent">
          最近打开
        </h2>
        <button type="button" className="button" onClick={() => perform(app, 'open')} title="打开文件（Ctrl+O）">
          <FolderOpen size={15} />
          打开文件…
        </button>
      </header>
      {files.length === 0 ? (
        <p className="start-empty">还没有打开过文件。可以打开草稿，也可以打开已有的答复函，程序会把它整理成草稿。</p>
      ) : (
        <ul className="file-list">
          {files.map(({ id, name, folder, opened }) => (
            <li key={id}>
              <button
                type="button"
                className="file-row"
                onClick={() => void openFile(app, id)}
                title={`${folder}\n${name}`}
              >
                <FileText size={16} className="file-icon" />
                <span className="file-name">{name}</span>
                <span className="file-folder">{folder}</span>
                <span className="file-moment">{printedMoment(opened)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
