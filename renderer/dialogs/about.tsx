import { useApp } from '../app-context'
import { useStore } from '../store'
import { WindowDialog } from './window-dialog'

const keys: readonly [string, string][] = [
  ['保存', 'Ctrl+S'],
  ['撤销 / 重做', 'Ctrl+Z / Ctrl+Y'],
  ['查找 / 替换', 'Ctrl+F / Ctrl+H'],
  ['打印预览 / 打印', 'Ctrl+F2 / Ctrl+P'],
  ['检查', 'F7'],
  ['下一处 / 上一处问题', 'F8 / Shift+F8'],
  ['采用这一处的改法', 'Alt+Enter'],
  ['添加答复', 'Ctrl+Enter'],
  ['移动、升降答复', 'Alt+Shift+方向键'],
  ['在大纲、正文、右栏之间切换', 'F6'],
]

/** What the program is, and its keys. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { version } = useStore(useApp().start)
  return (
    <WindowDialog title="关于答复" lead={`版本 ${version}`} size="small" onClose={onClose}>
      <p className="about-lead">
        起草、核对人大代表建议和政协提案的答复函，并按 GB/T 9704-2012 打印，或导出 Word、PDF
        文件。全部内容只在本机处理，不连接网络。
      </p>
      <table className="about-keys">
        <caption>常用按键</caption>
        <tbody>
          {keys.map(([what, key]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                <kbd>{key}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WindowDialog>
  )
}
