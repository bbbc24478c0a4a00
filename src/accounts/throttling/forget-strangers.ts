import { turnedAway } from '../../contracts/turned-away.ts'
import type { Directory } from '../store/directory.ts'
import { pageByPage } from '../store/pages.ts'
import type { Limits } from './limits.ts'

/** What the provider keeps for browsers and devices of which it does not know whose they are. */
const KINDS = ['Interaction', 'Session', 'DeviceCode', 'PushedAuthorizationRequest'] as const

/**
 * Keeps what strangers have us write within its bound: of each kind the newest stay, and the oldest are forgotten first. No
 * person is turned away for what others do, and no address is looked at, behind which a whole school may be: a flood only
 * shortens how long a sign-in waits. What a person has answered, or a chat has taken, is not touched.
 */
export async function forgetStrangers(
  directory: Directory,
  { signIn: { kept } }: Pick<Limits, 'signIn'>,
  stopping?: AbortSignal,
): Promise<void> {
  for (const kind of KINDS) await forgetRecords(directory, kind, kept, stopping)
  await forgetRequests(directory, kept, stopping)
}

async function forgetRecords(
  directory: Directory,
  kind: (typeof KINDS)[number],
  kept: number,
  stopping?: AbortSignal,
): Promise<void> {
  const ofStrangers = (db: Pick<Directory['db'], 'selectFrom'>) =>
    db.selectFrom('openid_records').where('kind', '=', kind).where('account', 'is', null)
  const surplus = await ofStrangers(directory.db)
    .select('expires_at')
    .orderBy('expires_at', 'desc')
    .offset(kept)
    .limit(1)
    .executeTakeFirst()
  if (!surplus) return
  turnedAway.by('signIn.kept')
  await pageByPage(async (rows) => {
    const oldest = await ofStrangers(directory.db)
      .select('id')
      .where('expires_at', '<=', surplus.expires_at)
      .orderBy('expires_at')
      .limit(rows)
      .execute()
    const ids = ['', ...oldest.map(({ id }) => id)]
    // Whose it is may have turned out meanwhile.
    const forgotten = directory.db.deleteFrom('openid_records').where('id', 'in', ids)
    await forgotten.where('account', 'is', null).execute()
    return { found: oldest.length }
  }, stopping)
}

async function forgetRequests(directory: Directory, kept: number, stopping?: AbortSignal): Promise<void> {
  const untaken = (db: Pick<Directory['db'], 'selectFrom'>) =>
    db
      .selectFrom('sign_in_requests')
      .where('rung', 'is', null)
      .where('account', 'is', null)
      .where('conversation', 'is', null)
  const surplus = await untaken(directory.db)
    .select('opened_at')
    .orderBy('opened_at', 'desc')
    .offset(kept)
    .limit(1)
    .executeTakeFirst()
  if (!surplus) return
  turnedAway.by('signIn.kept')
  await pageByPage(async (rows) => {
    const oldest = await untaken(directory.db)
      .select('id')
      .where('opened_at', '<=', surplus.opened_at)
      .orderBy('opened_at')
      .limit(rows)
      .execute()
    const ids = ['', ...oldest.map(({ id }) => id)]
    const forgotten = directory.db.deleteFrom('sign_in_requests').where('id', 'in', ids)
    await forgotten.where('account', 'is', null).where('conversation', 'is', null).execute()
    return { found: oldest.length }
  }, stopping)
}
