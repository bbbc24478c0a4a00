import type { Secrets } from '../../contracts/secrets.ts'
import { PorticoError } from '../../errors.ts'
import { addressesOf, ownerOf } from '../addresses.ts'
import { chatsOf } from '../chats.ts'
import type { Change, Queries } from '../store/tables.ts'
import { type Protection, protectionBefore, protectionOf } from './changes.ts'
import { disputeOf, FACTOR_WAY, wayOfAddress, wayOfChat } from './disputes.ts'

/**
 * Puts back what protected a disputed account before, if the owner got back in by a way that was taken away since: then
 * what was changed was not theirs. By ways that are all there still, what protects the account now stays.
 */
export async function putBackDisputed(
  queries: Queries,
  secrets: Pick<Secrets, 'open'>,
  account: string,
  ways: readonly string[],
  at: number,
): Promise<void> {
  const dispute = await disputeOf(queries, account, at)
  if (!dispute || dispute.resolvedAt !== null) return
  const change = await queries
    .selectFrom('changes')
    .selectAll()
    .where('id', '=', dispute.change)
    .executeTakeFirst()
  const current = [
    ...(await addressesOf(queries, account)).map(wayOfAddress),
    ...(await chatsOf(queries, account)).map(({ conversation }) => wayOfChat(conversation)),
    FACTOR_WAY,
  ]
  if (change && ways.some((way) => !current.includes(way))) await putBack(queries, secrets, change, at)
}

/**
 * What protected the account right before a change protects it again; what was changed since is taken back with it.
 * Nothing is put back if what was kept cannot be read any more, for the key is gone: freezing is what matters.
 */
export async function putBack(
  queries: Queries,
  secrets: Pick<Secrets, 'open'>,
  change: Change,
  at: number,
): Promise<boolean> {
  const { account } = change
  const before = readable(secrets, change)
  if (!before) return false
  const since = await queries
    .selectFrom('changes')
    .selectAll()
    .where('account', '=', account)
    .where('at', '>=', change.at)
    .where('id', '!=', change.id)
    .execute()
  const later = since.flatMap((one) => readable(secrets, one) ?? [])
  const seen = [...later, await protectionOf(queries, account)]
  const addresses = await stillFree(queries, account, before.addresses)
  for (const table of ['credentials', 'addresses', 'factors', 'recovery_codes', 'chats'] as const)
    await queries.deleteFrom(table).where('account', '=', account).execute()
  const rows = {
    credentials: before.credentials,
    addresses,
    factors: before.factors.map((factor) => notTurnedBack(factor, seen)),
    recovery_codes: before.recovery_codes.map((code) => stillUsed(code, seen)),
    chats: before.chats,
  }
  for (const [table, kept] of Object.entries(rows))
    if (kept.length > 0)
      await queries
        .insertInto(table as 'chats')
        .values(kept as never)
        .execute()
  await queries
    .updateTable('changes')
    .set({ reverted_at: at })
    .where('account', '=', account)
    .where('at', '>=', change.at)
    .where('reverted_at', 'is', null)
    .execute()
  return true
}

export function readable(secrets: Pick<Secrets, 'open'>, change: Change): Protection | undefined {
  try {
    return protectionBefore(secrets, change)
  } catch (error) {
    if (error instanceof PorticoError && error.code === 'secret/unreadable') return undefined
    throw error
  }
}

type Kept = Protection['addresses'][number]

/** The addresses that nobody else has proven meanwhile; one of them is the main one. */
async function stillFree(queries: Queries, account: string, addresses: readonly Kept[]): Promise<Kept[]> {
  const free: Kept[] = []
  for (const address of addresses) {
    const owner = await ownerOf(queries, address)
    if (owner === undefined || owner === account) free.push(address)
  }
  const main = free.find(({ is_primary }) => is_primary === 1) ?? free[0]
  return free.map((address) => ({ ...address, is_primary: address === main ? 1 : 0 }))
}

/** A recovery code that was used since then opens nothing a second time. */
const stillUsed = (code: Protection['recovery_codes'][number], seen: readonly Protection[]) => ({
  ...code,
  used_at: seen
    .flatMap(({ recovery_codes }) => recovery_codes)
    .filter(({ hash }) => hash === code.hash)
    .reduce<number | null>((used, { used_at }) => used ?? used_at, code.used_at),
})

/** Neither does a code of the authenticator that was accepted since then. */
const notTurnedBack = (factor: Protection['factors'][number], seen: readonly Protection[]) => ({
  ...factor,
  last_step: Math.max(
    factor.last_step,
    ...seen
      .flatMap(({ factors }) => factors)
      .filter(({ seed }) => seed === factor.seed)
      .map(({ last_step }) => last_step),
  ),
})
