import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge, Calls, Events } from '../bridge'

type Listener = (value: unknown) => void

function verb<Name extends keyof Calls>(name: Name): Bridge[Name] {
  return ((request: Calls[Name]['request']) => ipcRenderer.invoke(`dafu:${name}`, request)) as Bridge[Name]
}

/** Events that came before the page listened wait for it: a file may be opened while the page still starts. */
function eventSource(name: keyof Events): (listener: Listener) => () => void {
  const listeners = new Set<Listener>()
  const waiting: unknown[] = []
  ipcRenderer.on(`dafu:${name}`, (_event: IpcRendererEvent, value: unknown) => {
    if (listeners.size === 0) waiting.push(value)
    for (const listener of listeners) listener(value)
  })
  return (listener) => {
    listeners.add(listener)
    for (const value of waiting.splice(0)) listener(value)
    return () => listeners.delete(listener)
  }
}

const sources = {
  command: eventSource('command'),
  opened: eventSource('opened'),
  settings: eventSource('settings'),
  vocabulary: eventSource('vocabulary'),
}

const bridge = {
  start: verb('start'),
  create: verb('create'),
  open: verb('open'),
  recover: verb('recover'),
  proposal: verb('proposal'),
  discard: verb('discard'),
  save: verb('save'),
  keep: verb('keep'),
  changed: verb('changed'),
  close: verb('close'),
  export: verb('export'),
  print: verb('print'),
  reveal: verb('reveal'),
  recent: verb('recent'),
  settings: verb('settings'),
  vocabulary: verb('vocabulary'),
  importVocabulary: verb('importVocabulary'),
  exportVocabulary: verb('exportVocabulary'),
  ready: verb('ready'),
  on: (event, listener) => {
    const source = Object.hasOwn(sources, event) ? sources[event] : null
    return source ? source(listener as Listener) : () => {}
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('dafu', bridge)
