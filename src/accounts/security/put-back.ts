import type { Secrets } from '../../contracts/secrets.ts'
import { PorticoError } from '../../errors.ts'
import type { ActivityKind } from '../activity.ts'
import { ownerOf } from '../addresses.ts'
import type { Change, Queries } from '../store/tables.ts'
import { type Protection, protectionBefore, protectionOf } from './changes.ts'
import { currentWaysOf, disputeOf } from './disputes.ts'
import { readWays } from './ways.ts'

/**
 * Puts back what protected a disputed account before, when it is recovered by `ways`: from the earliest change that one
 * of them has disputed, or that a way has disputed which is part of the account. What a way has disputed that was
 * removed, and is not shown now, stays as it is: it never puts itself back. `by`: the recovery's own change.
 */
export async function putBackDisputed(
  queries: Queries,
  secrets: Pick<Secrets, 'open'>,
  {
    account,
    ways,
    at,
    by,
  }: { readonly account: string; readonly ways: readonly string[]; readonly at: number; readonly by: string },
): Promise<void> {
  const dispute = await disputeOf(queries, account, at)
  if (!dispute || dispute.resolvedAt !== null) return
  const counted = [...ways, ...(await currentWaysOf(queries, account))]
  const changes = await queries
    .selectFrom('changes')
    .selectAll()
    .where('account', '=', account)
    .where('disputed_by', '!=', '[]')
    .where('reverted_at', 'is', null)
    .where('kind', 'not in', [...changesNothing])
    .orderBy('at')
    .execute()
  const first = changes.find(({ disputed_by }) => readWays(disputed_by).some((way) => counted.includes(way)))
  if (!first) return
  await putBack(queries, secrets, first, at, by)
  await queries
    .updateTable('factors')
    .set({ last_step: dispute.factorStep })
    .where('account', '=', account)
    .where('last_step', '<', dispute.factorStep)
    .execute()
}

/** What a way may dispute although it changed nothing of what protects the account. */
export const changesNothing: ReadonlySet<string> = new Set<ActivityKind>([
  'recovery-started',
  'hold-started',
  'signed-in',
])

/**
 * What protected the account right before a change protects it again; what was changed since is taken back with it.
 * Nothing is put back if what was kept cannot be read any more, for the key is gone: freezing is what matters.
 */
async function putBack(
  queries: Queries,
  secrets: Pick<Secrets, 'open'>,
  change: Change,
  at: number,
  by?: string,
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
  const passkeys = await notTaken(queries, account, before.passkeys)
  for (const table of ['credentials', 'addresses', 'factors', 'recovery_codes', 'chats', 'passkeys'] as const)
    await queries.deleteFrom(table).where('account', '=', account).execute()
  const rows = {
    credentials: before.credentials,
    addresses,
    factors: before.factors.map((factor) => notTurnedBack(factor, seen)),
    recovery_codes: before.recovery_codes.map((code) => stillUsed(code, seen)),
    chats: before.chats,
    passkeys,
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
    .$if(by !== undefined, (query) => query.where('id', '!=', by ?? ''))
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

/** The passkeys whose credential ID no other account has by now: one that was made up must not hinder what is put back. */
async function notTaken(
  queries: Queries,
  account: string,
  passkeys: Protection['passkeys'],
): Promise<Protection['passkeys']> {
  const taken = await queries
    .selectFrom('passkeys')
    .select('id')
    .where('id', 'in', ['', ...passkeys.map(({ id }) => id)])
    .where('account', '!=', account)
    .execute()
  return passkeys.filter((passkey) => !taken.some(({ id }) => id === passkey.id))
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
