import { useMemo, useState } from 'react'
import type { Settings, SettingsChange } from '../../electron/bridge'
import { useApp } from '../app-context'
import { bridge } from '../bridge'
import { profileOptions } from '../fields/fact-options'
import { ChoiceField, TextField } from '../fields/field'
import { useMissingFonts } from '../fonts/follow-fonts'
import { useStore } from '../store'
import { WindowDialog } from './window-dialog'

const fontRoles: readonly { role: keyof Settings['fonts']; label: string }[] = [
  { role: 'title', label: '标题' },
  { role: 'body', label: '正文' },
  { role: 'heading', label: '一级小标题' },
  { role: 'subheading', label: '二级小标题' },
  { role: 'pageNumber', label: '页码' },
]

const atOnce = 0

/** The agency's defaults for new letters and the fonts of what is printed and exported. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const app = useApp()
  const known = useStore(app.start, (start) => start.settings)
  // Only what is changed here is saved: another window may change the rest meanwhile.
  const [change, setChange] = useState<SettingsChange>({})
  const [problem, setProblem] = useState<string | null>(null)
  const fonts = useMemo(() => ({ ...known.fonts, ...change.fonts }), [known.fonts, change.fonts])
  const missing = useMissingFonts(fonts)
  const set = (more: SettingsChange) => setChange((now) => ({ ...now, ...more }))
  const save = async () => {
    const answer = await bridge.settings({ change })
    if (answer.ok) onClose()
    else if (!answer.cancelled) setProblem(answer.message)
  }
  const footer = (
    <>
      <button type="button" className="button" onClick={onClose}>
        取消
      </button>
      <button type="submit" className="button button-main">
        保存
      </button>
    </>
  )
  return (
    <WindowDialog title="设置" size="medium" onClose={onClose} onSubmit={() => void save()} footer={footer}>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <AgencyDefaults settings={{ ...known, ...change, fonts }} set={set} />
      <section className="form-part">
        <h3 className="form-title">打印和导出字体</h3>
        {fontRoles.map(({ role, label }) => (
          <TextField
            key={role}
            pause={atOnce}
            label={label}
            note={missing.includes(fonts[role].trim()) && '本机没有安装，以相近字体代替显示。'}
            value={fonts[role]}
            onCommit={(font) => font && set({ fonts: { ...change.fonts, [role]: font } })}
          />
        ))}
        <p className="field-note field-wide">
          本机没有安装的字体也可以填写：导出的 Word 文件在装有该字体的电脑上按它显示，打印和导出 PDF 则以相近字体代替。
        </p>
      </section>
    </WindowDialog>
  )
}

type PartProps = { settings: Settings; set: (change: SettingsChange) => void }

function AgencyDefaults({ settings, set }: PartProps) {
  return (
    <section className="form-part">
      <h3 className="form-title">新建答复时的默认值</h3>
      <TextField
        pause={atOnce}
        label="单位全称"
        value={settings.issuer}
        onCommit={(issuer) => set({ issuer })}
        autoFocus
      />
      <TextField
        pause={atOnce}
        label="标题中的单位名称"
        placeholder={settings.issuer || '与单位全称相同时不填'}
        value={settings.titleIssuer}
        onCommit={(titleIssuer) => set({ titleIssuer })}
      />
      <TextField
        pause={atOnce}
        label="联系人"
        value={settings.contactName}
        onCommit={(contactName) => set({ contactName })}
      />
      <TextField
        pause={atOnce}
        label="联系电话"
        value={settings.contactPhone}
        onCommit={(contactPhone) => set({ contactPhone })}
      />
      <ChoiceField
        label="地区"
        value={settings.profile}
        options={profileOptions}
        onCommit={(profile) => set({ profile })}
      />
    </section>
  )
}
