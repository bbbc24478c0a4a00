import { sessionDigest, sessionLife } from './sessions.ts'
import type { Database } from './store/tables.ts'

/**
 * Sessions on a device, of the last months and since their account was last recovered: devices of the time before a recovery
 * may be a thief's.
 */
const rememberedOn = (queries: Database, key: string, at: number) =>
  queries
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .where('device_key', '=', sessionDigest(key))
    .where('sessions.created_at', '>', at - sessionLife.remembered)
    .where((eb) =>
      eb.or([
        eb('accounts.recovered_at', 'is', null),
        eb('sessions.created_at', '>', eb.ref('accounts.recovered_at')),
      ]),
    )

/** Whether the account is remembered on this device. */
export async function knowsDevice(
  queries: Database,
  account: string,
  key: string,
  at: number,
): Promise<boolean> {
  const known = await rememberedOn(queries, key, at)
    .select('digest')
    .where('sessions.account', '=', account)
    .limit(1)
    .executeTakeFirst()
  return known !== undefined
}

/** The accounts that know a device, at most two: with more than one it says of nobody who sits there. */
export async function accountsOnDevice(queries: Database, key: string, at: number): Promise<string[]> {
  const known = await rememberedOn(queries, key, at).select('sessions.account').distinct().limit(2).execute()
  return known.map(({ account }) => account)
}
