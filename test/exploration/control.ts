import type { Person } from './people.ts'
import type { World } from './world.ts'

/** Who holds the account now. `causes`: who has made each change. */
export function controlOf(
  { db, account }: World,
  { owner, thief }: { readonly owner: Person; readonly thief: Person },
  causes: ReadonlyMap<string, string>,
) {
  const stateOf = async () =>
    (await db.selectFrom('accounts').select('state').where('id', '=', account).executeTakeFirstOrThrow())
      .state

  /** What of the account's protection only the thief holds. */
  async function foothold(): Promise<string[]> {
    const chats = await db.selectFrom('chats').select('conversation').where('account', '=', account).execute()
    const addresses = await db
      .selectFrom('addresses')
      .select('value')
      .where('account', '=', account)
      .execute()
    const found = [...chats.map(({ conversation }) => conversation), ...addresses.map(({ value }) => value)]
    const foreign = found.filter((way) => thief.holds(way) && !owner.holds(way))
    const passkeys = await db.selectFrom('passkeys').select('name').where('account', '=', account).execute()
    if (passkeys.some(({ name }) => name === thief.name)) foreign.push('passkey')
    const factor = await db.selectFrom('factors').selectAll().executeTakeFirst()
    if (factor && factor.confirmed_at !== null && (await thief.madeFactor())) foreign.push('factor')
    return foreign
  }

  async function inControl(): Promise<boolean> {
    const password = await owner.knowsPassword()
    return (
      (await stateOf()) === 'active' &&
      password !== undefined &&
      (password.startsWith('owner') || !thief.ways.includes('password')) &&
      (await foothold()).length === 0
    )
  }

  /** What the account's protection is, for a person without any way who must change nothing of it. */
  const protection = async () =>
    JSON.stringify([
      await stateOf(),
      await db.selectFrom('credentials').select('hash').where('account', '=', account).execute(),
      await db.selectFrom('addresses').select('value').where('account', '=', account).execute(),
      await db.selectFrom('chats').select('conversation').where('account', '=', account).execute(),
      await db.selectFrom('factors').select('seed').execute(),
      await db.selectFrom('passkeys').select('id').where('account', '=', account).execute(),
    ])

  /** Whether a change that the thief has made was disputed, and not put back by the recovery. */
  async function isLeft(): Promise<boolean> {
    const changes = await db
      .selectFrom('changes')
      .select('id')
      .where('disputed_by', '!=', '[]')
      .where('reverted_at', 'is', null)
      .where('kind', 'not in', ['recovery-started', 'hold-started', 'signed-in'])
      .execute()
    return changes.some(({ id }) => causes.get(id) === 'thief')
  }

  return { stateOf, foothold, inControl, protection, isLeft }
}
