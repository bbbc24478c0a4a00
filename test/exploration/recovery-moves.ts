import { addressesOf, addressId } from '../../src/accounts/addresses.ts'
import { codeOf } from '../../src/accounts/proofs/challenges.ts'
import { ACCOUNT, type MAIL, NUMBER, type OLD_MAIL, PHONE } from './account.ts'
import type { Knowledge } from './knowledge.ts'
import { secrets, type World } from './world.ts'

/** What a person may do to get back in, as the flow does it. */
export const recoveryMoves = (
  { db, perform, during, seal, now }: World,
  { name, ways, recoveryIn, lastReset, hasFactor, totp, unusedCode }: Knowledge,
) => ({
  /** Names the account and answers the code of an address. */
  async prove(address: typeof MAIL | typeof PHONE | typeof OLD_MAIL, chat: string): Promise<void> {
    const open = await perform.openRecovery({ by: address, locale: 'en' }, during(chat))
    if (!('challenge' in open)) return
    const challenge = await db
      .selectFrom('challenges')
      .selectAll()
      .where('id', '=', open.challenge)
      .executeTakeFirstOrThrow()
    if (challenge.decoy !== 0) return
    const sealed = seal(codeOf(secrets, challenge))
    await perform.checkCode({ challenge: open.challenge, sealed }, during(chat))
    await perform.recoveryStatus({ recovery: open.recovery ?? '', challenge: open.challenge }, during(chat))
  },
  async name(chat: string): Promise<void> {
    const by = { kind: 'account', value: NUMBER } as const
    await perform.openRecovery({ by, locale: 'en' }, during(chat))
  },
  contact: (chat: string) =>
    perform.openRecovery({ by: { kind: 'contact', value: PHONE.value }, locale: 'en' }, during(chat)),
  async factor(chat: string): Promise<void> {
    const recovery = await recoveryIn(chat)
    if (!recovery) return
    if (ways.includes('factor') || (await hasFactor()))
      await perform.proveFactor({ recovery: recovery.id, sealed: seal(await totp()) }, during(chat))
    const code = await unusedCode()
    if (code !== undefined)
      await perform.proveFactor({ recovery: recovery.id, sealed: seal(code) }, during(chat))
  },
  /** What a recovery of this chat says comes next for whoever has shown everything. */
  async next(chat: string): Promise<string | undefined> {
    const recovery = await recoveryIn(chat)
    const status =
      recovery && (await perform.recoveryStatus({ recovery: recovery.id, weak: true }, during(chat)))
    return status && 'next' in status ? status.next : undefined
  },
  async hold(chat: string): Promise<void> {
    const recovery = await recoveryIn(chat)
    if (recovery) await perform.openHold({ recovery: recovery.id }, during(chat))
  },
  async finish(chat: string): Promise<boolean> {
    const recovery = await recoveryIn(chat)
    if (!recovery) return false
    const status = await perform.recoveryStatus({ recovery: recovery.id }, during(chat))
    if (!('next' in status) || status.next !== 'password') return false
    const authorization = { recovery: recovery.id }
    const chosen = await perform.choosePassword(
      { sealed: seal(`${name} ${now()}`), avoid: [], authorization },
      during(chat),
    )
    if (!('ticket' in chosen)) return false
    const reset = await perform.resetPassword({ recovery: recovery.id, ticket: chosen.ticket }, during(chat))
    return 'done' in reset
  },
  mayDrop: async (chat: string) => (await lastReset(chat)) !== undefined,
  /** Removes, at once after a recovery in this chat, the addresses that are unwanted. */
  async drop(chat: string, isUnwanted: (value: string) => boolean): Promise<void> {
    const recovery = await lastReset(chat)
    if (!recovery) return
    for (const address of await addressesOf(db, ACCOUNT))
      if (isUnwanted(address.value))
        await perform.dropWay({ recovery: recovery.id, address: addressId(address) }, during(chat))
  },
  async cancel(chat: string): Promise<void> {
    const recovery = await recoveryIn(chat)
    if (recovery) await perform.cancelRecovery({ recovery: recovery.id }, during(chat))
  },
})
