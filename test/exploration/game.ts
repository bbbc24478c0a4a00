import { checkPress } from './answers.ts'
import { type Alert, type Case, type Person, person } from './people.ts'
import { unaskedMail } from './unasked-mail.ts'
import type { Moment, World } from './world.ts'

/** Told of what happens in the endings, to understand a broken promise. */
const trace = process.env.TRACE ? console.log : undefined

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** So long an ending lasts at most: two waits of 72 hours, one after the other, and what comes between. */
const ENDING_DAYS = 14

export interface Move {
  readonly name: string
  /** The promise that was broken on the way, if one was. */
  readonly make: (pressed: Set<string>) => Promise<string | undefined>
}

const nothing = async (): Promise<string | undefined> => undefined

/** One owner against one thief: what they may do, and who has the account in the end. */
export function play(
  world: World,
  { account, owner: held, thief: ways }: Case,
  causes = new Map<string, string>(),
) {
  const { db } = world
  const owner = person(world, 'owner', held)
  const thief = person(world, 'thief', ways)
  const isStranger = ways.length === 0

  /** Does something in a person's name: the changes that come of it are theirs. */
  async function as<Result>(who: Person, work: () => Promise<Result>): Promise<Result> {
    world.pass(MINUTE)
    const result = await work()
    for (const { id } of await db.selectFrom('changes').select('id').execute())
      if (!causes.has(id)) causes.set(id, who.name)
    return result
  }

  const stateOf = async () =>
    (
      await db
        .selectFrom('accounts')
        .select('state')
        .where('id', '=', world.account)
        .executeTakeFirstOrThrow()
    ).state

  /** What of the account's protection only the thief holds. */
  async function foothold(): Promise<string[]> {
    const chats = await db
      .selectFrom('chats')
      .select('conversation')
      .where('account', '=', world.account)
      .execute()
    const addresses = await db
      .selectFrom('addresses')
      .select('value')
      .where('account', '=', world.account)
      .execute()
    const found = [...chats.map(({ conversation }) => conversation), ...addresses.map(({ value }) => value)]
    const foreign = found.filter((way) => thief.holds(way) && !owner.holds(way))
    const factor = await db.selectFrom('factors').selectAll().executeTakeFirst()
    if (factor && factor.confirmed_at !== null && (await thief.madeFactor())) foreign.push('factor')
    return foreign
  }

  async function inControl(): Promise<boolean> {
    const password = await owner.knowsPassword()
    return (
      (await stateOf()) === 'active' &&
      password !== undefined &&
      (password.startsWith('owner') || !ways.includes('password')) &&
      (await foothold()).length === 0
    )
  }

  /** One press; what it says and what it does is looked at. */
  async function press(who: Person, alert: Alert, pressed: Set<string>): Promise<string | undefined> {
    pressed.add(alert.id)
    const check = await checkPress(world, alert)
    const had = await foothold()
    const said = await as(who, () => who.moves.press(alert))
    trace?.(
      `${who.name} presses ${alert.kind} of ${causes.get(alert.change ?? '')} in ${alert.to_value}: ${said}`,
    )
    if ((await foothold()).some((way) => !had.includes(way)))
      return '3: a press has put back what was removed'
    return check(said)
  }

  async function pressAll(who: Person, pressed: Set<string>): Promise<string | undefined> {
    for (const alert of await who.alerts()) {
      if (pressed.has(alert.id) || causes.get(alert.change ?? '') === who.name) continue
      if (alert.at <= world.now() - 3 * DAY) continue
      const failure = await press(who, alert, pressed)
      if (failure) return failure
    }
    return undefined
  }

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

  async function finish(who: Person, chat: string): Promise<string | undefined> {
    const recovery = await who.recoveryIn(chat)
    if (!recovery) return undefined
    const locked = (await stateOf()) === 'frozen'
    const done = await as(who, () => who.moves.finish(chat))
    trace?.(`${who.name} finishes in ${chat}: ${done} ${recovery.proven}`)
    if (!done)
      return who === owner && recovery.hold_until !== null && recovery.hold_until <= world.now()
        ? '4: the wait is over, and no password may be chosen'
        : undefined
    if (who === owner)
      return locked && (await isLeft()) && (await foothold()).length > 0
        ? '4: "what was changed is put back" was said, and it was not'
        : undefined
    const waited = world.now() - recovery.opened_at
    const real = ways.filter((way) => way !== 'password')
    if (real.length > 0 && real.every((way) => way === 'chat' || way === 'contact') && waited < DAY)
      return '1: a chat or a recycled number alone did not wait'
    if (real.length === 1 && real[0] === 'chat' && waited < 3 * DAY)
      return '1: a linked chat alone did not wait three days'
    return undefined
  }

  /** Shows everything a person has, in the chat in which it counts most. */
  async function claim(who: Person, between: () => Promise<string | undefined>): Promise<string | undefined> {
    for (const chat of who.chats) {
      const early = await finish(who, chat)
      if (early) return early
    }
    if (who === owner && (await inControl()) && !(await isThiefWaiting())) return undefined
    const [chat = who.strange] = who.chats
    if ((await who.recoveryIn(chat))?.hold_until != null) return undefined
    const { moves, addresses } = who
    if (addresses.length === 0) await as(who, () => moves.name(chat))
    for (const address of addresses) await as(who, () => moves.prove(address, chat))
    if (who.ways.includes('contact')) await as(who, () => moves.contact(chat))
    await as(who, () => moves.factor(chat))
    const disturbed = (await between()) ?? (await finish(who, chat))
    if (disturbed) return disturbed
    if (!(await who.recoveryIn(chat))) return undefined
    const next = await who.moves.next(chat)
    if (who === owner && next === 'nothing') return '5: the owner has shown everything, and nothing leads on'
    await as(who, () => moves.hold(chat))
    return undefined
  }

  /** Whether the thief has begun the wait of this chat, which both may hold. */
  const isThiefWaitingIn = async (chat: string) => {
    const until = (await owner.recoveryIn(chat))?.hold_until
    if (until == null) return false
    const begun = await db.selectFrom('changes').selectAll().where('kind', '=', 'hold-started').execute()
    const change = begun.find(({ facts }) => (JSON.parse(facts) as { until?: number }).until === until)
    return causes.get(change?.id ?? '') === 'thief'
  }

  const isThiefWaiting = async () => {
    for (const chat of thief.chats)
      if (!owner.holds(chat) && (await thief.recoveryIn(chat))?.hold_until != null) return true
    return false
  }

  /** The owner answers every alert, claims the account if need be, and takes away what only the thief holds. */
  async function ownerTurn(pressed: Set<string>, disturb = nothing): Promise<string | undefined> {
    for (const chat of owner.chats)
      if (await isThiefWaitingIn(chat)) await as(owner, () => owner.moves.cancel(chat))
    const failure = (await pressAll(owner, pressed)) ?? (await claim(owner, disturb))
    if (failure) return failure
    for (const way of await foothold()) {
      if (way.startsWith('telegram:')) await as(owner, owner.moves.unlinkOthers)
      else if (way !== 'factor') await as(owner, () => owner.moves.removeAddress(way))
    }
    return undefined
  }

  /** What the account's protection is, for a person without any way who must change nothing of it. */
  const protection = async () =>
    JSON.stringify([
      await stateOf(),
      await db.selectFrom('credentials').select('hash').where('account', '=', world.account).execute(),
      await db.selectFrom('addresses').select('value').where('account', '=', world.account).execute(),
      await db.selectFrom('chats').select('conversation').where('account', '=', world.account).execute(),
      await db.selectFrom('factors').select('seed').execute(),
    ])

  return {
    /** The owner has taken a mailbox away that was stolen. */
    async prelude(): Promise<void> {
      await as(owner, () => owner.moves.removeAddress('old@example.com'))
      world.pass(HOUR)
    },

    /** Whether the owner gets in alone when there is no thief at all, and is reached by alerts the thief does not make. */
    async isFair(): Promise<boolean> {
      const before = await world.take()
      const reached = [...owner.addresses.map(({ value }) => value), ...owner.chats].some(
        (way) => way !== owner.strange,
      )
      for (let day = 0; day < 5; day++) {
        await ownerTurn(new Set())
        world.pass(DAY)
      }
      const fair = reached && (await inControl())
      await world.putBack(before)
      return fair
    },

    /** The owner answers and claims, the thief disturbs and claims: who has the account in the end? */
    async ending(pressed: Set<string>): Promise<string | undefined> {
      let good = 0
      for (let day = 0; day < ENDING_DAYS && good < 2; day++) {
        trace?.(`day ${day}`)
        const disturb = () => pressAll(thief, pressed)
        const failure =
          (await disturb()) ??
          (await ownerTurn(pressed, disturb)) ??
          (await disturb()) ??
          (await claim(thief, nothing))
        if (failure) return failure
        world.pass(12 * HOUR)
        const later = (await ownerTurn(pressed, disturb)) ?? (await disturb())
        if (later) return later
        world.pass(12 * HOUR)
        good = (await inControl()) ? good + 1 : 0
      }
      if (good >= 2) return undefined
      const holds = ways.some((way) => way !== 'contact' && way !== 'old-mail')
      return holds
        ? '1: the owner holds more, answers within a day, and has lost the account'
        : '2: a person who holds no way of the account keeps its owner out'
    },

    /** What owner and thief may do next. */
    async moves(pressed: ReadonlySet<string>): Promise<Move[]> {
      const made: Move[] = []
      const add = (who: Person, name: string, work: () => Promise<unknown>) =>
        made.push({
          name: `${who.name}: ${name}`,
          make: async () => {
            const before = isStranger && who === thief ? await protection() : ''
            await as(who, work)
            return isStranger && who === thief && before !== (await protection())
              ? '3: a person without any way has changed something'
              : undefined
          },
        })
      for (const chat of thief.chats) {
        const here = chat === thief.strange ? 'in a chat of the thief' : 'in the linked chat'
        for (const address of thief.addresses)
          add(thief, `proves ${address.value} ${here}`, () => thief.moves.prove(address, chat))
        if (isStranger || chat !== thief.strange)
          add(thief, `names the account ${here}`, () => thief.moves.name(chat))
        if (ways.includes('contact') || (chat !== thief.strange && account.includes('phone')))
          add(thief, `shares the number ${here}`, () => thief.moves.contact(chat))
        if (await thief.recoveryIn(chat)) {
          add(thief, `gives a code ${here}`, () => thief.moves.factor(chat))
          add(thief, `waits ${here}`, () => thief.moves.hold(chat))
          add(thief, `gives up ${here}`, () => thief.moves.cancel(chat))
          made.push({ name: `thief: chooses a password ${here}`, make: () => finish(thief, chat) })
        }
      }
      const common = async (who: Person) => {
        if (!isStranger && (await who.knowsPassword()) === undefined) return
        if (who === owner && !held.includes('chat')) return
        add(who, 'links a chat', who.moves.link)
        add(who, 'turns 2-step verification on', who.moves.twoStepOn)
        add(who, 'turns 2-step verification off', who.moves.twoStepOff)
        add(who, 'makes new recovery codes', who.moves.renewCodes)
        add(who, 'unlinks the other chats', who.moves.unlinkOthers)
        add(who, 'adds an address', who.moves.addAddress)
      }
      await common(thief)
      await common(owner)
      if (isStranger) {
        const mail = unaskedMail(world)
        add(thief, 'asks for a mail to a mailbox of the owner', mail.ask)
        add(owner, 'presses the button of a mail not asked for', mail.press)
        made.push({
          name: 'thief: takes that mailbox into an account of their own',
          make: async () => {
            await as(thief, mail.take)
            return (await mail.isTaken())
              ? '3: a press on a mail has put a mailbox into the account of a thief'
              : undefined
          },
        })
      }
      if ((await thief.knowsPassword()) !== undefined)
        for (const { value } of owner.addresses)
          add(thief, `removes ${value}`, () => thief.moves.removeAddress(value))
      for (const alert of await thief.alerts())
        if (!pressed.has(alert.id))
          made.push({
            name: `thief: "not me" in ${alert.to_value} on ${alert.kind}`,
            make: (pressed) => press(thief, alert, pressed),
          })
      made.push({ name: 'owner: answers and claims', make: (pressed) => ownerTurn(pressed) })
      made.push({ name: 'an hour goes by', make: async () => void world.pass(HOUR) })
      made.push({ name: 'a day goes by', make: (pressed) => days(1, pressed) })
      made.push({ name: 'four days go by', make: (pressed) => days(4, pressed) })
      return made
    },

    /** What tells one state from another: no ids, and ages in hours. */
    digest: async ({ rows }: Moment, pressed: ReadonlySet<string>): Promise<string> => {
      const hours = (at: unknown) =>
        at === null || at === undefined
          ? null
          : Math.max(-72, Math.min(96, Math.round((Number(at) - world.now()) / HOUR)))
      const of = (table: string, ...columns: string[]) =>
        (rows[table] ?? []).map((row) => columns.map((column) => row[column]))
      const alerts = (rows.notifications ?? []).filter(({ id }) => pressed.has(String(id)))
      return JSON.stringify([
        of('accounts', 'state'),
        (rows.challenges ?? [])
          .filter(({ purpose }) => purpose === 'address')
          .map(({ spent_at, used_at }) => [spent_at !== null, used_at !== null]),
        (rows.accounts ?? []).map(({ recovered_at }) => hours(recovered_at)),
        of('credentials', 'hash').map(([hash]) => String(hash).replace(/ \d+$/, '')),
        of('addresses', 'value'),
        of('chats', 'conversation'),
        (rows.factors ?? []).map(({ confirmed_at }) => confirmed_at !== null),
        [await owner.hasFactor(), await thief.madeFactor()],
        (rows.recoveries ?? [])
          .filter(({ ended_at }) => ended_at === null)
          .map((row) => [
            row.conversation,
            row.proven,
            row.factor_proven_at !== null,
            hours(row.hold_until),
            hours(row.expires_at),
          ]),
        (rows.changes ?? []).map((row) => [
          row.kind,
          hours(row.at),
          row.reverted_at !== null,
          row.disputed_by,
        ]),
        alerts.map(({ kind, to_value, at }) => [kind, to_value, hours(at)]),
        (rows.disputes ?? []).map((row) => [
          row.last_proven,
          hours(row.changed_at),
          hours(row.opened_at),
          hours(row.resolved_at),
        ]),
      ])
    },
  }

  async function days(count: number, pressed: Set<string>): Promise<string | undefined> {
    for (let day = 0; day < count; day++) {
      world.pass(23 * HOUR)
      const failure = await ownerTurn(pressed)
      if (failure) return failure
      world.pass(HOUR)
    }
    return undefined
  }
}
