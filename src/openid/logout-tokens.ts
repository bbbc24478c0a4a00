import { HOUR, MINUTE, SECOND } from '../../flows/durations.ts'
import type { OpenidParts } from './parts.ts'
import type { Provider } from './provider/provider.ts'
import type { SideBySide } from './side-by-side.ts'

/** ms until an application that could not be told is told again; the last one goes on until {@link TRIES}. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR] as const
const TRIES = 12

/** Applications that one round tells, and how long it waits for them (ms); then the next one looks for more. */
const PAGE = 50
const PATIENCE = SECOND

/** How long one process keeps another from telling the same (ms): longer than an application may take to answer. */
const LEASE = MINUTE

/**
 * Tells applications of sessions that have ended (OpenID Connect Back-Channel Logout 1.0), again and again until they have heard it,
 * for half a day. Their tokens are good for nothing in any case.
 */
export const sendLogoutTokens = async (
  { directory: { db }, clients, now }: OpenidParts,
  provider: Provider,
  work: SideBySide,
): Promise<void> => {
  const due = await db
    .selectFrom('openid_grants')
    .select(['id', 'account', 'client', 'sid', 'logout_tries', 'logout_due_at'])
    .where('logout_due_at', '<=', now())
    .where('client', 'not in', ['', ...work.full()])
    .orderBy('logout_due_at')
    .limit(PAGE)
    .execute()
  for (const grant of due) work.begin(grant.client, grant.id, () => tell(grant))
  await work.settled(PATIENCE)

  async function tell({ id, account, client, sid, logout_tries, logout_due_at }: (typeof due)[number]) {
    const mine = await db
      .updateTable('openid_grants')
      .set({ logout_due_at: now() + LEASE })
      .where('id', '=', id)
      .where('logout_due_at', '=', logout_due_at)
      .returning('id')
      .executeTakeFirst()
    if (!mine) return
    const hasHeard = await isTold(client, account, sid)
    const tries = logout_tries + 1
    const pause = PAUSES[Math.min(logout_tries, PAUSES.length - 1)] ?? HOUR
    await db
      .updateTable('openid_grants')
      .set({ logout_tries: tries, logout_due_at: hasHeard || tries >= TRIES ? null : now() + pause })
      .where('id', '=', id)
      .execute()
    // Of no use any more: its session has ended.
    await db
      .deleteFrom('openid_records')
      .where((eb) => eb.or([eb('grant', '=', id), eb('id', '=', id)]))
      .execute()
  }

  async function isTold(id: string, account: string, sid: string | null): Promise<boolean> {
    if (!clients.some((client) => client.id === id && client.backchannelLogoutUri !== undefined)) return true
    const client = await provider.Client.find(id)
    if (!client) return true
    const { backchannelLogout } = client as unknown as {
      backchannelLogout(account: string, sid?: string): Promise<unknown>
    }
    return backchannelLogout.call(client, account, sid ?? undefined).then(
      () => true,
      () => false,
    )
  }
}
