import { useSyncExternalStore } from 'react'

/** A value that several views look at; they hear of a new one and of nothing else. */
export type Store<Value> = {
  get(): Value
  set(value: Value): void
  update(change: (value: Value) => Value): void
  subscribe(listener: () => void): () => void
}

export function createStore<Value>(first: Value): Store<Value> {
  let current = first
  const listeners = new Set<() => void>()
  const set = (value: Value) => {
    if (Object.is(value, current)) return
    current = value
    for (const listener of listeners) listener()
  }
  return {
    get: () => current,
    set,
    update: (change) => set(change(current)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A component's view of a store; `select` must give the same object for the same value. */
export function useStore<Value, Part = Value>(
  store: Store<Value>,
  select: (value: Value) => Part = (value) => value as unknown as Part,
): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
