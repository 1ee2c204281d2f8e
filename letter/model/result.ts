/** What an operation that can fail gives back; `message` is one Chinese sentence that says what is wrong and what to do. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; message: string }

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function failure(message: string): { ok: false; message: string } {
  return { ok: false, message }
}
