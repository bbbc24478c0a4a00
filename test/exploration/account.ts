import { DAY } from '../../flows/durations.ts'
import { addAccount } from '../../src/accounts/accounts.ts'
import { addAddress } from '../../src/accounts/addresses.ts'
import { addChat } from '../../src/accounts/chats.ts'
import { addPassword } from '../../src/accounts/credentials.ts'
import { addFactor } from '../../src/accounts/proofs/factors.ts'
import { secrets, type World } from './world.ts'

export const ACCOUNT = 'the account'
export const NUMBER = '1000000000'
export const MAIL = { kind: 'email', value: 'ana@example.com' } as const
export const OLD_MAIL = { kind: 'email', value: 'old@example.com' } as const
export const PHONE = { kind: 'phone', value: '+34600123456' } as const
/** The chat that is linked from the beginning. */
export const OWN_CHAT = 'telegram:1'

/**
 * What a person holds. `contact`: Telegram vouches for the account's number in a chat that is not linked (a recycled
 * number). `old-mail`: a mailbox that the owner has removed an hour ago.
 */
export type Way = 'mail' | 'phone' | 'chat' | 'factor' | 'password' | 'contact' | 'old-mail'

export interface Case {
  /** What the account has. */
  readonly account: readonly Way[]
  /** What its owner holds of it. */
  readonly owner: readonly Way[]
  /** What the thief holds. */
  readonly thief: readonly Way[]
}

/** The account of a case, as it has stood for a month. */
export async function settle({ directory, now, pass }: World, { account, thief }: Case): Promise<void> {
  const at = now()
  await directory.transaction(async (queries) => {
    await addAccount(queries, {
      id: ACCOUNT,
      number: NUMBER,
      region: 'ES',
      locale: 'en',
      name: 'Ana',
      created_at: at,
    })
    await addPassword(queries, ACCOUNT, 'plain first', at)
    if (account.includes('mail')) await addAddress(queries, ACCOUNT, MAIL, { primary: true, at })
    const primary = !account.includes('mail')
    if (account.includes('phone')) await addAddress(queries, ACCOUNT, PHONE, { primary, at })
    if (account.includes('chat')) await addChat(queries, ACCOUNT, OWN_CHAT, at)
    if (thief.includes('old-mail')) await addAddress(queries, ACCOUNT, OLD_MAIL, { primary: false, at })
    if (account.includes('factor')) {
      await addFactor(queries, secrets, { account: ACCOUNT, seed: seeds.owner, at })
      await queries.updateTable('factors').set({ confirmed_at: at }).execute()
    }
  })
  pass(30 * DAY)
}

/** Of the authenticator that is there from the beginning, and what a thief without it guesses with. */
export const seeds = { owner: Buffer.alloc(20, 1), thief: Buffer.alloc(20, 2) }
