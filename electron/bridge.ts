/** The verbs a page may call and the events it hears: types only, read by the page, the preload and the main process. */
import type { Measurement } from '../letter/docx/measure/measurement'
import type { Proposal } from '../letter/model/letter'
import type { VocabularyChange } from '../letter/model/own-vocabulary'
import type { Spacing } from '../letter/model/printed-ending'
import type { OwnVocabulary, VocabularyList } from '../letter/model/vocabulary'

/** A way to say that something was done, was called off by the user, or could not be done and why (one Chinese sentence). */
export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; cancelled: true }
  | { ok: false; cancelled?: false; message: string }

/** A draft as the main process hands it over: `text` is the draft file's text. `notes` tell what an import lost or doubts. */
export type OpenedDocument = {
  id: string
  /** The file's name without its folder; empty for a letter that was never saved. */
  name: string
  text: string
  /** Whether the text differs from what is on disk (recovered or imported). */
  unsaved: boolean
  notes: string[]
}

export type RecentFile = { id: string; name: string; folder: string; opened: string }
export type RecoveredFile = { id: string; name: string; saved: string }

export type Settings = {
  /** The agency's defaults for a new letter. */
  issuer: string
  titleIssuer: string
  profile: string
  contactName: string
  contactPhone: string
  /** Font names by role; see letter/docx/write/fonts.ts. */
  fonts: { title: string; body: string; heading: string; subheading: string; pageNumber: string }
  zoom: number
  /** Fonts that this computer lacks and that nobody wants to be told of again. */
  knownMissing: string[]
  /** How severe the agency wants the findings of a rule to be, or that it does not want them, by the rule's name. */
  rules: Record<string, RuleGrade>
}

export type RuleGrade = 'error' | 'warning' | 'info' | 'off'

/**
 * Settings that are to become others; fonts named in `knownMissing` are added to those known already, and a rule named with null
 * goes back to what it is by default.
 */
export type SettingsChange = Partial<Omit<Settings, 'fonts' | 'rules'>> & {
  fonts?: Partial<Settings['fonts']>
  rules?: Record<string, RuleGrade | null>
}

/** A proposal that was read from a file: its name, what was understood, and what to look at (Chinese sentences). */
export type ReadProposal = { name: string; proposal: Proposal; notes: string[] }

export type Start = {
  /** The program's version. */
  version: string
  document: OpenedDocument | null
  /** Why the file named at the start could not be opened. */
  problem: string | null
  recent: RecentFile[]
  recovered: RecoveredFile[]
  settings: Settings
  vocabulary: OwnVocabulary
  /** Why the agency's own words could not be read; what was in the file is kept beside it. */
  vocabularyProblem: string | null
  demonstration: boolean
}

export type ExportFormat = 'docx' | 'pdf' | 'txt'

/** What the main process hands to the page that is printed: a draft's text, and the fonts by role. */
export type PrintRequest = { text: string; fonts: Settings['fonts'] }

/** A file that was exported, and what a .docx measures as it is on disk; empty for other formats, or where it could not be read back. */
export type Exported = { file: string; name: string; measurements: Measurement[] }

/** Name → request and response. Every request is one object; the main process parses it before it is used. */
export type Calls = {
  start: { request: Record<string, never>; response: Start }
  create: { request: Record<string, never>; response: { id: string } }
  open: { request: { recent?: string }; response: Answer<OpenedDocument> }
  recover: { request: { recovered: string }; response: Answer<OpenedDocument> }
  /** Asks for the file of a proposal and reads it; nothing is changed. */
  proposal: { request: Record<string, never>; response: Answer<ReadProposal> }
  discard: { request: { recovered: string }; response: Answer<null> }
  save: {
    request: { id: string; text: string; version: number; as: boolean }
    response: Answer<{ name: string; version: number }>
  }
  keep: { request: { id: string; text: string; version: number }; response: Answer<{ version: number }> }
  changed: { request: { id: string; unsaved: boolean; title: string }; response: null }
  close: { request: { id: string }; response: null }
  export: {
    /** `spacing` is what the page's own layout found, so that the file has the pages that the window shows. */
    request: { id: string; text: string; format: ExportFormat; spacing: Spacing }
    response: Answer<Exported>
  }
  print: { request: { id: string; text: string }; response: Answer<null> }
  reveal: { request: { file: string }; response: null }
  recent: { request: Record<string, never>; response: { recent: RecentFile[]; recovered: RecoveredFile[] } }
  settings: { request: { change: SettingsChange }; response: Answer<Settings> }
  /** Changes the agency's own words; gives all of them as they are then. */
  vocabulary: { request: VocabularyChange; response: Answer<OwnVocabulary> }
  /** Reads words from a file that the user chooses; plain lines are for `list`. Nothing is kept yet. */
  importVocabulary: {
    request: { list: VocabularyList }
    response: Answer<{ name: string; vocabulary: OwnVocabulary }>
  }
  exportVocabulary: { request: { vocabulary: OwnVocabulary }; response: Answer<{ name: string }> }
  ready: { request: { errors: number; warnings: number }; response: null }
}

/** What a menu entry or its key asks the page to do. */
export const commandNames = [
  'new',
  'open',
  'save',
  'save-as',
  'save-and-close',
  'export-docx',
  'export-pdf',
  'export-txt',
  'preview',
  'print',
  'undo',
  'redo',
  'find',
  'replace',
  'add-response',
  'move-up',
  'move-down',
  'promote',
  'demote',
  'paragraph',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
  'add-signature',
  'add-attachment',
  'add-note',
  'insert-table',
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  'remove-row',
  'remove-column',
  'remove-table',
  'check',
  'next-finding',
  'previous-finding',
  'accept-fix',
  'fix-all',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'settings',
  'about',
] as const
export type CommandName = (typeof commandNames)[number]

/** Events from the main process to the page. */
export type Events = {
  command: CommandName
  opened: OpenedDocument
  settings: Settings
  vocabulary: OwnVocabulary
}

/** What the page finds as `window.dafu`. */
export type Bridge = {
  [Name in keyof Calls]: (request: Calls[Name]['request']) => Promise<Calls[Name]['response']>
} & {
  /** Listens until the returned function is called. */
  on<Name extends keyof Events>(event: Name, listener: (value: Events[Name]) => void): () => void
}
