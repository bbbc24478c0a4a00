import { DAY } from '../../../flows/durations.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Asker, Queries } from '../store/tables.ts'
import { type Limits, type Window, windowOpensAt } from './limits.ts'

export type { Asker } from '../store/tables.ts'

/**
 * How long after "not me", or after another number than a stranger's, no stranger rings (ms): an owner who taps blindly is
 * right once in three times.
 */
const SHUT = DAY

/**
 * Whether an account's chat may ring once more for a request to sign in, counted over all clients. To be followed by the
 * request itself in the same transaction: the account's lock is held until then, so that of many at once no more ring than
 * there is room for. (Push bombing: MITRE ATT&CK T1621.)
 */
export async function mayRing(
  queries: Queries,
  { account, asker }: { readonly account: string; readonly asker: Asker },
  at: number,
  { signIn }: Pick<Limits, 'signIn'>,
): Promise<boolean> {
  await advisoryLock(queries, `sign-in:${account}`)
  const rings = await queries
    .selectFrom('sign_in_requests')
    .select(['asker', 'rang_at'])
    .where('rung', '=', account)
    .where('rang_at', '>', at - Math.max(signIn.strangers.per, signIn.rings.per, signIn.ringsADay.per))
    .orderBy('rang_at', 'desc')
    .execute()
  const isOfStranger = asker === 'stranger'
  const times = rings.flatMap((ring) =>
    ring.rang_at !== null && (ring.asker === 'stranger') === isOfStranger ? [ring.rang_at] : [],
  )
  const isFull = (limit: 'strangers' | 'rings' | 'ringsADay') => windowOpensAt(times, signIn[limit], at) > at
  const fullForStranger = async () => {
    if (isFull('strangers') || (await wasDenied(queries, account, at))) return 'strangers'
    if (await isFullForStrangers(queries, signIn.allStrangers, at)) return 'allStrangers'
  }
  const full = isOfStranger ? await fullForStranger() : (['rings', 'ringsADay'] as const).find(isFull)
  if (full) turnedAway.by(`signIn.${full}`)
  return !full
}

/** Whether strangers have had enough chats ring, whosever they are; of many that ask at once some more may ring. */
async function isFullForStrangers(queries: Queries, { most, per }: Window, at: number): Promise<boolean> {
  const filler = await queries
    .selectFrom('sign_in_requests')
    .select('id')
    .where('rang_at', '>', at - per)
    .where('asker', '=', 'stranger')
    .orderBy('rang_at', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst()
  return filler !== undefined
}

async function wasDenied(queries: Queries, account: string, at: number): Promise<boolean> {
  const denied = await queries
    .selectFrom('sign_in_requests')
    .select('id')
    .where('account', '=', account)
    .where((eb) =>
      eb.or([
        eb('outcome', '=', 'denied'),
        eb.and([eb('outcome', '=', 'wrong-number'), eb('asker', '=', 'stranger')]),
      ]),
    )
    .where('answered_at', '>', at - SHUT)
    .limit(1)
    .executeTakeFirst()
  return denied !== undefined
}
