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
  for (const rows of [...KINDS.map((kind) => recordsOf(directory, kind)), requestsIn(directory)])
    await keepNewest(rows, kept, stopping)
}

/** Rows of strangers, of one kind. */
interface Rows {
  /** The time of the newest one beyond so many. */
  beyond(kept: number): Promise<number | undefined>
  /** Ids of the oldest ones up to a time, so many at most. */
  oldest(until: number, most: number): Promise<readonly string[]>
  /** Forgets them. Whose they are may have turned out meanwhile: those stay. */
  forget(ids: readonly string[]): Promise<unknown>
}

async function keepNewest(rows: Rows, kept: number, stopping?: AbortSignal): Promise<void> {
  const until = await rows.beyond(kept)
  if (until === undefined) return
  turnedAway.by('signIn.kept')
  await pageByPage(async (most) => {
    const ids = await rows.oldest(until, most)
    if (ids.length > 0) await rows.forget(ids)
    return { found: ids.length }
  }, stopping)
}

const recordsOf = ({ db }: Pick<Directory, 'db'>, kind: (typeof KINDS)[number]): Rows => {
  const ofStrangers = db.selectFrom('openid_records').where('kind', '=', kind).where('account', 'is', null)
  return {
    async beyond(kept) {
      const newest = ofStrangers.select('expires_at').orderBy('expires_at', 'desc')
      return (await newest.offset(kept).limit(1).executeTakeFirst())?.expires_at
    },
    async oldest(until, most) {
      const old = ofStrangers.select('id').where('expires_at', '<=', until).orderBy('expires_at')
      return (await old.limit(most).execute()).map(({ id }) => id)
    },
    forget: (ids) =>
      db.deleteFrom('openid_records').where('id', 'in', ids).where('account', 'is', null).execute(),
  }
}

const requestsIn = ({ db }: Pick<Directory, 'db'>): Rows => {
  const untaken = db
    .selectFrom('sign_in_requests')
    .where('rung', 'is', null)
    .where('account', 'is', null)
    .where('conversation', 'is', null)
  return {
    async beyond(kept) {
      const newest = untaken.select('opened_at').orderBy('opened_at', 'desc')
      return (await newest.offset(kept).limit(1).executeTakeFirst())?.opened_at
    },
    async oldest(until, most) {
      const old = untaken.select('id').where('opened_at', '<=', until).orderBy('opened_at')
      return (await old.limit(most).execute()).map(({ id }) => id)
    },
    forget: (ids) =>
      db
        .deleteFrom('sign_in_requests')
        .where('id', 'in', ids)
        .where('account', 'is', null)
        .where('conversation', 'is', null)
        .execute(),
  }
}
