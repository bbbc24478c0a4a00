import { type Answer, refused } from './answer.ts'
import { deleteAccount } from './delete-account.ts'
import { exportAccount } from './export-account.ts'
import { find } from './find.ts'
import { freeze } from './freeze.ts'
import { log } from './log.ts'
import { messages } from './messages.ts'
import type { SupportParts } from './parts.ts'
import { type Act, requests } from './requests.ts'
import { resend } from './resend.ts'
import { show } from './show.ts'
import { signOut } from './sign-out.ts'
import { unlock } from './unlock.ts'

/** What the people of the service do for their customers; the command and the API both stand on it. */
export interface Support {
  /** Does one act, if what was asked for can be read. */
  perform(act: Act, request: unknown): Promise<Answer>
}

/**
 * Everything goes by the rules of the chat and into the operator log. Nothing here shows a code, a password, a seed or a
 * link, and nothing lets an operator into an account or gives it to another person: whoever deceives a help desk gains
 * no more than a delay of its owner.
 */
export const createSupport = (parts: SupportParts): Support => {
  const acts: { readonly [Name in Act]: (request: never) => Promise<Answer> } = {
    find: find(parts),
    show: show(parts),
    messages: messages(parts),
    freeze: freeze(parts),
    unlock: unlock(parts),
    'sign-out': signOut(parts),
    delete: deleteAccount(parts),
    export: exportAccount(parts),
    resend: resend(parts),
    log: log(parts),
  }
  return {
    async perform(act, request) {
      const read = requests[act].safeParse(request)
      if (read.success) return acts[act](read.data as never)
      const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || act}: ${message}`)
      return refused('unreadable', `${faults.join('; ')}.`)
    },
  }
}
