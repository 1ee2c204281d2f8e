import type { z } from 'zod'
import type { Calls } from '../../bridge'
import { describeFault } from '../disk/faults'
import { isOwnPage, type Sender } from './own-page'

export type CallName = keyof Calls
type Request<Name extends CallName> = Calls[Name]['request']
type Response<Name extends CallName> = Calls[Name]['response']

/** A verb: what a request must look like, and what is done. `Context` is what the main process knows of the page. */
export type Call<Name extends CallName, Context> = {
  request: z.ZodType<Request<Name>>
  handle: (request: Request<Name>, context: Context) => Promise<Response<Name>> | Response<Name>
  /** What the page gets where the verb failed unexpectedly; a verb whose response has no room for a failure has none, and throws. */
  failed?: (message: string) => Response<Name>
}

/** The table of all verbs. */
export type CallTable<Context> = { [Name in CallName]: Call<Name, Context> }

const refused = '请求无效，没有执行。'

/** Wraps a verb for untrusted callers: the sender is checked and the request parsed before anything is done. */
export function guarded<Name extends CallName, Context, Event extends Sender>(
  name: Name,
  call: Call<Name, Context>,
  contextOf: (event: Event) => Context | null,
  log: (message: string, fault: unknown) => void,
): (event: Event, request: unknown) => Promise<Response<Name>> {
  const fail = (message: string) => {
    if (call.failed) return call.failed(message)
    throw new Error(message)
  }
  return async (event, request) => {
    const context = isOwnPage(event) ? contextOf(event) : null
    if (context === null) {
      log(`${name}: foreign sender`, event.senderFrame?.url)
      throw new Error(refused)
    }
    const parsed = call.request.safeParse(request)
    if (!parsed.success) {
      log(`${name}: malformed request`, parsed.error.issues)
      return fail(refused)
    }
    try {
      return await call.handle(parsed.data, context)
    } catch (fault) {
      log(`${name}: failed`, fault)
      return fail(describeFault(fault))
    }
  }
}
