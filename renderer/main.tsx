import { createRoot } from 'react-dom/client'
import { Window } from './app'
import { createApp } from './app-state'
import { bridge } from './bridge'
import { followWishes } from './check/wishes'
import { startWindow } from './documents'
import { followFonts } from './fonts/follow-fonts'
import './style/tokens.css'
import './style/base.css'
import './style/fields.css'
import './style/start.css'
import './style/frame.css'
import './style/outline.css'
import './style/panels.css'
import './style/findings.css'
import './style/dialogs.css'
import './style/preview.css'
import './style/settings.css'
import './style/measurements.css'

const start = await bridge.start({})
const app = createApp(start)
followWishes(app)
startWindow(app, start)
followFonts(app)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')
createRoot(root).render(<Window app={app} />)
