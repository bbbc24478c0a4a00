import type { RevertOutcome } from '../../flows/requests.ts'
import type { Alert } from './people.ts'
import type { World } from './world.ts'

const DAY = 24 * 60 * 60 * 1000

/** Looks at the state before a press; what it gives looks at the answer, and says which sentence was false. */
export async function checkPress(
  { db, now, account }: World,
  alert: Alert,
): Promise<(said: RevertOutcome) => Promise<string | undefined>> {
  const open = () => db.selectFrom('recoveries').selectAll().where('ended_at', 'is', null).execute()
  const stateOf = async () =>
    (await db.selectFrom('accounts').select('state').where('id', '=', account).executeTakeFirstOrThrow())
      .state
  const changeOf = () =>
    db
      .selectFrom('changes')
      .selectAll()
      .where('id', '=', alert.change ?? '')
      .executeTakeFirst()
  const [under, state, change] = [await open(), await stateOf(), await changeOf()]
  const alive = (recoveries: Awaited<ReturnType<typeof open>>) =>
    recoveries.filter(({ expires_at }) => expires_at > now())

  return async (said) => {
    const left = alive(await open())
    switch (said) {
      case 'stopped':
        if (left.length >= alive(under).length) return '4: "stopped" was said, and nothing was'
        if ((await stateOf()) !== state)
          return '4: "it has changed nothing" was said, and the account is locked'
        return alert.kind === 'recovery-started' && (await wasReset())
          ? '4: "stopped" was said, and the password was changed'
          : undefined
      case 'locked':
        return (await stateOf()) === 'frozen' ? undefined : '4: "locked" was said, and the account is open'
      case 'before':
        if (begins(alert) && left.some(({ hold_until: until }) => until !== null && isFor(until)))
          return '4: "it is over" was said, and the recovery still waits'
        if (begins(alert) || change?.reverted_at != null || change?.disputed_by !== '[]') return undefined
        return '4: "answered before" was said, and it was not'
      case 'late':
        return alert.at > now() - 3 * DAY ? '4: "more than three days ago" was said too early' : undefined
      case 'outweighed':
        return (await stateOf()) === state && left.length === alive(under).length
          ? undefined
          : '4: "this alone cannot stop it" was said, and something was stopped'
    }
  }

  async function wasReset(): Promise<boolean> {
    const reset = await db
      .selectFrom('changes')
      .select('id')
      .where('kind', '=', 'password-reset')
      .where('at', '>=', alert.at)
      .where('reverted_at', 'is', null)
      .executeTakeFirst()
    return reset !== undefined
  }

  /** Whether a wait is the one that the alert told of. */
  function isFor(until: number): boolean {
    const facts = JSON.parse(change?.facts ?? '{}') as { readonly until?: number }
    return alert.kind !== 'hold-started' || facts.until === until
  }
}

const begins = ({ kind }: Alert): boolean => kind === 'recovery-started' || kind === 'hold-started'
