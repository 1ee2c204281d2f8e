import type { Settings, SettingsChange } from '../../../electron/bridge'
import { profileOptions } from '../../fields/fact-options'
import { ChoiceField, TextField } from '../../fields/field'
import { useMissingFonts } from '../../fonts/follow-fonts'

const fontRoles: readonly { role: keyof Settings['fonts']; label: string }[] = [
  { role: 'title', label: '标题' },
  { role: 'body', label: '正文' },
  { role: 'heading', label: '一级小标题' },
  { role: 'subheading', label: '二级小标题' },
  { role: 'pageNumber', label: '页码' },
]

const atOnce = 0

/** Settings as they will be, and how they are changed. */
export type PartProps = { settings: Settings; set: (change: SettingsChange) => void }

/** The agency's defaults for new letters and the fonts of what is printed and exported. */
export function GeneralSettings({ settings, set }: PartProps) {
  return (
    <>
      <AgencyDefaults settings={settings} set={set} />
      <Fonts settings={settings} set={set} />
    </>
  )
}

function Fonts({ settings: { fonts }, set }: PartProps) {
  const missing = useMissingFonts(fonts)
  return (
    <section className="form-part">
      <h3 className="form-title">打印和导出字体</h3>
      {fontRoles.map(({ role, label }) => (
        <TextField
          key={role}
          pause={atOnce}
          label={label}
          note={missing.includes(fonts[role].trim()) && '本机没有安装，以相近字体代替显示。'}
          value={fonts[role]}
          onCommit={(font) => font && set({ fonts: { [role]: font } })}
        />
      ))}
      <p className="field-note field-wide">
        本机没有安装的字体也可以填写：导出的 Word 文件在装有该字体的电脑上按它显示，打印和导出 PDF 则以相近字体代替。
      </p>
    </section>
  )
}

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
