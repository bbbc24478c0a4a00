import { isLinked } from '../chats.ts'
import type { Database } from '../store/tables.ts'

/**
 * What somebody has shown before who gives a second factor: the right `password`, an `address` of the account, or a
 * `device` that it knows. Who is in a linked chat need show nothing; a stranger has shown nothing.
 */
export type Shown = 'password' | 'address' | `device ${string}`

/** By which devices are told apart that an account knows. `digest`: of the device's key. */
export const byDevice = (digest: string): `device ${string}` => `device ${digest.slice(0, 22)}`

/** Answers about something are counted apart for those whom this names. */
export const countedBy = (subject: string, who: string): string => `${subject} by ${who}`

/** What answers are about, without who has given them. */
export const subjectOf = (name: string): string => name.split(countedBy('', ''), 1)[0] ?? name

/** Whether these are the answers of somebody who is told from others. */
export const isCountedApart = (name: string): boolean => name.includes(countedBy('', ''))

/**
 * Under what somebody's wrong codes are counted, and whether the account knows them: its own chat, a device of its own.
 * Each kind of guesser is counted apart, so that none pauses another. A stranger's count on what was named, alike whether
 * or not anybody has it.
 */
export async function guesserOf(
  db: Database,
  {
    account,
    named,
    shown,
    conversation,
  }: {
    readonly account: string | undefined
    readonly named: string
    readonly shown: Shown | undefined
    readonly conversation: string
  },
): Promise<{ readonly destination: string; readonly known: boolean }> {
  const linked = await isLinked(db, account ?? '', conversation)
  const who = linked ? conversation : shown
  return {
    destination:
      account !== undefined && who !== undefined ? countedBy(`factor:${account}`, who) : `factor:${named}`,
    known: linked || shown?.startsWith('device ') === true,
  }
}
