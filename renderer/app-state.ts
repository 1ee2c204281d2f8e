import type { RecentFile, RecoveredFile, Settings } from '../electron/bridge'
import type { OwnVocabulary } from '../letter/model/vocabulary'
import type { FindingList } from './panels/finding-groups'
import type { Session } from './session/session'
import { createStore, type Store } from './store'

/** The dialogs of the window; one at a time. */
export type DialogName = 'new' | 'insert-table' | 'preview' | 'export-check' | 'settings' | 'about'
export type PanelName = 'findings' | 'facts' | 'proposal'

/** What the start screen shows, and the settings every dialog begins with. */
export type StartState = {
  /** The program's version. */
  version: string
  recent: readonly RecentFile[]
  recovered: readonly RecoveredFile[]
  settings: Settings
  /** The agency's own words, and why they could not be read. */
  vocabulary: OwnVocabulary
  vocabularyProblem: string | null
  /** Why something could not be opened; shown until it is closed. */
  problem: string | null
}

export type Choice = { id: string; label: string; tone: 'main' | 'danger' | 'plain' }

/** A question that must be answered before the window goes on; called off, the answer is null. */
export type Question = {
  title: string
  text: string
  /** The buttons besides 取消, the most likely one first. */
  choices: readonly Choice[]
  /** What can be ticked beside the answer. */
  option?: { label: string; onTick: (ticked: boolean) => void }
  answer: (choice: string | null) => void
}

/** The size of pages in percent; where it follows the window, what of a page is to fit into it. */
export type PreviewZoom = { fit: 'width' | 'page' | null; percent: number }

/** The state of the window. What belongs to one document is in its session. */
export type App = {
  screen: Store<'start' | 'letter'>
  session: Store<Session | null>
  dialog: Store<DialogName | null>
  start: Store<StartState>
  panel: Store<PanelName>
  /** Which findings are listed, and how they are grouped. */
  findingList: Store<FindingList>
  findBar: Store<null | 'find' | 'replace'>
  /** The size of the paper in percent, from 50 to 200. */
  zoom: Store<number>
  question: Store<Question | null>
  /** Whether the outline and the side panel are shown. */
  outlineOpen: Store<boolean>
  panelOpen: Store<boolean>
  /** The size of the pages in the print preview. */
  previewZoom: Store<PreviewZoom>
  /** The fonts of which it was told since the start that this computer lacks them. */
  toldFonts: Store<readonly string[]>
  /** The kind of letter the dialog for a new one begins with: a template's id. */
  template: Store<string>
}

export const smallestZoom = 50
export const largestZoom = 200

/** A zoom in percent, held between the smallest and the largest and rounded to whole percents. */
export function zoomWithin(zoom: number): number {
  return Math.round(Math.min(largestZoom, Math.max(smallestZoom, zoom)))
}

/** The window as it starts: the start screen, no document. */
export function createApp(start: StartState): App {
  return {
    screen: createStore<'start' | 'letter'>('start'),
    session: createStore<Session | null>(null),
    dialog: createStore<DialogName | null>(null),
    start: createStore(start),
    panel: createStore<PanelName>('findings'),
    findingList: createStore<FindingList>({ filter: 'all', grouping: 'response', unfolded: [] }),
    findBar: createStore<null | 'find' | 'replace'>(null),
    zoom: createStore(zoomWithin(start.settings.zoom)),
    question: createStore<Question | null>(null),
    outlineOpen: createStore(true),
    panelOpen: createStore(true),
    previewZoom: createStore<PreviewZoom>({ fit: 'page', percent: 100 }),
    toldFonts: createStore<readonly string[]>([]),
    template: createStore('suggestion'),
  }
}

/** Asks in a dialog of the window; gives the choice's id, or null where it was called off. A question still open is called off. */
export function ask(app: App, question: Omit<Question, 'answer'>): Promise<string | null> {
  app.question.get()?.answer(null)
  return new Promise((resolve) => {
    const answer = (choice: string | null) => {
      app.question.set(null)
      resolve(choice)
    }
    app.question.set({ ...question, answer })
  })
}

/** Asks whether to go on with something that takes words away; `action` is what its button says. */
export async function confirmLoss(app: App, title: string, text: string, action: string): Promise<boolean> {
  return (await ask(app, { title, text, choices: [{ id: 'go', label: action, tone: 'danger' }] })) === 'go'
}

/** Shows the letter of a session, or the start screen where there is none. */
export function showSession(app: App, session: Session | null): void {
  app.session.get()?.close()
  app.session.set(session)
  app.findBar.set(null)
  app.dialog.set(null)
  app.screen.set(session ? 'letter' : 'start')
}
