import { DAY, HOUR, MINUTE } from '../../flows/durations.ts'
import { ACCOUNT, type Case, type Person, person, settle, type Way } from './people.ts'
import { type Moment, openWorld, type World } from './world.ts'

/** Told of what happens in the endings, to understand a broken promise. */
const trace = process.env.TRACE ? console.log : undefined

/** Every account worth telling apart, with every thief who holds less than its owner. */
export function cases(): Case[] {
  const accounts: Way[][] = [
    ['mail', 'chat', 'password'],
    ['mail', 'phone', 'password'],
    ['mail', 'phone', 'chat', 'password'],
    ['mail', 'chat', 'factor', 'password'],
    ['mail', 'factor', 'password'],
  ]
  return accounts.flatMap((account) => {
    const subsets = Array.from({ length: 2 ** account.length - 1 }, (_, bits) =>
      account.filter((_, index) => (bits >> index) & 1),
    )
    const recycled: Way[][] = account.includes('phone') ? [['contact']] : []
    const removed: Way[][] = account.includes('chat') ? [['old-mail']] : []
    return [...subsets, ...recycled, ...removed]
      .filter((thief) => thief.length > 0 && independent(account) > independent(thief))
      .map((thief) => ({ account, thief }))
  })
}

/** Ways that count in a dispute: the password opens nothing by itself. */
const independent = (ways: readonly Way[]) =>
  ways.filter((way) => way !== 'password' && way !== 'contact' && way !== 'old-mail').length

export interface Broken {
  readonly promise: string
  readonly case: Case
  readonly history: readonly string[]
}

interface State {
  readonly moment: Moment
  readonly pressed: ReadonlySet<string>
  readonly history: readonly string[]
}

export interface Explored {
  readonly states: number
  readonly endings: number
  readonly depth: number
  readonly broken: readonly Broken[]
}

/**
 * Looks at everything a thief can do in so many moves against one account, the shortest histories first. After each of
 * them the owner answers and claims while the thief goes on disturbing, and must end in control.
 */
export async function explore(
  subject: Case,
  { depth, until, all = false }: { readonly depth: number; readonly until: number; readonly all?: boolean },
): Promise<Explored> {
  const world = await openWorld()
  try {
    await settle(world, subject)
    const game = play(world, subject)
    if (subject.thief.includes('old-mail')) await game.prelude()
    const begin: State = { moment: await world.take(), pressed: new Set(), history: [] }
    const seen = new Set<string>([await game.digest(begin.pressed)])
    let row = [begin]
    let states = 1
    let endings = 0
    let reached = 0
    const broken = new Map<string, Broken>()
    const report = (promise: string, history: readonly string[]) => {
      if (!broken.has(promise)) broken.set(promise, { promise, case: subject, history })
    }
    for (let level = 0; row.length > 0; level++) {
      trace?.(`level ${level}`)
      const next: State[] = []
      for (const state of row) {
        if (performance.now() > until)
          return { states, endings, depth: reached, broken: [...broken.values()] }
        await world.putBack(state.moment)
        const pressed = new Set(state.pressed)
        trace?.(`-- after ${state.history.join(', ')}`)
        const failure = await game.ending(pressed)
        endings++
        if (failure) report(failure, state.history)
        if (broken.size > 0 && !all) return { states, endings, depth: level, broken: [...broken.values()] }
        if (level >= depth) continue
        await world.putBack(state.moment)
        for (const move of await game.moves(state.pressed)) {
          await world.putBack(state.moment)
          const pressed = new Set(state.pressed)
          const history = [...state.history, move.name]
          const failure = await move.make(pressed)
          if (failure) report(failure, history)
          const digest = await game.digest(pressed)
          if (seen.has(digest)) continue
          seen.add(digest)
          states++
          next.push({ moment: await world.take(), pressed, history })
        }
      }
      reached = level
      row = next
    }
    return { states, endings, depth: reached, broken: [...broken.values()] }
  } finally {
    await world.close()
  }
}

interface Move {
  readonly name: string
  /** The promise that was broken on the way, if one was. */
  readonly make: (pressed: Set<string>) => Promise<string | undefined>
}

function play(world: World, { account, thief: ways }: Case) {
  const { db } = world
  const owner = person(world, 'owner', account)
  const thief = person(world, 'thief', ways)
  const causes = new Map<string, string>()

  /** Does something in somebody's name: the changes that come of it are theirs. */
  async function as<Result>(who: Person, work: () => Promise<Result>): Promise<Result> {
    world.pass(MINUTE)
    const result = await work()
    for (const { id } of await db.selectFrom('changes').select('id').execute())
      if (!causes.has(id)) causes.set(id, who.name)
    return result
  }

  /** What of the account's protection only the thief holds. */
  async function foothold(): Promise<string[]> {
    const chats = await db.selectFrom('chats').select('conversation').execute()
    const addresses = await db.selectFrom('addresses').select('value').execute()
    const found = [...chats.map(({ conversation }) => conversation), ...addresses.map(({ value }) => value)]
    const foreign = found.filter((way) => thief.holds(way) && !owner.holds(way))
    const factor = await db.selectFrom('factors').selectAll().executeTakeFirst()
    if (factor && factor.confirmed_at !== null && !(await owner.hasFactor())) foreign.push('factor')
    return foreign
  }

  async function inControl(): Promise<boolean> {
    const { state } = await db.selectFrom('accounts').select('state').executeTakeFirstOrThrow()
    const password = await owner.knowsPassword()
    return (
      state === 'active' &&
      password !== undefined &&
      (password === 'owner' || !ways.includes('password')) &&
      (await foothold()).length === 0
    )
  }

  const open = async () =>
    (await db.selectFrom('recoveries').select('id').where('ended_at', 'is', null).execute()).length

  /** One press; what it says and what it does is looked at. */
  async function press(
    who: Person,
    alert: Awaited<ReturnType<Person['alerts']>>[number],
    pressed: Set<string>,
  ) {
    pressed.add(alert.id)
    const [before, under] = [await foothold(), await open()]
    const said = await as(who, () => who.moves.press(alert))
    trace?.(
      `${who.name} presses ${alert.kind} of ${causes.get(alert.change ?? '')} in ${alert.to_value}: ${said}`,
    )
    const { state } = await db.selectFrom('accounts').select('state').executeTakeFirstOrThrow()
    if (said === 'stopped' && (await open()) >= under) return '4: "stopped" was said, and nothing was'
    if ((said === 'back' || said === 'locked') && state !== 'frozen')
      return `4: "${said}" was said, and the account is open`
    if (who === thief && (await foothold()).some((way) => !before.includes(way)))
      return '3: a way that was removed put itself back'
    return undefined
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

  async function finish(who: Person, chat: string): Promise<string | undefined> {
    const recovery = await who.recoveryIn(chat)
    const done = await as(who, () => who.moves.finish(chat))
    if (recovery) trace?.(`${who.name} finishes in ${chat}: ${done} ${recovery.proven}`)
    if (!done || who === owner || !recovery) return undefined
    const waited = world.now() - recovery.opened_at
    const real = ways.filter((way) => way !== 'password')
    if (real.every((way) => way === 'chat' || way === 'contact') && real.includes('chat') && waited < 3 * DAY)
      return '1: a linked chat alone did not wait three days'
    if (real.every((way) => way === 'contact' || way === 'old-mail') && waited < DAY)
      return '1: a recycled number did not wait a day'
    return undefined
  }

  /** Shows everything a person has, in the chat in which it counts most. */
  async function claim(who: Person, between: () => Promise<string | undefined>): Promise<string | undefined> {
    for (const chat of who.chats) {
      const early = await finish(who, chat)
      if (early) return early
    }
    if (who === owner && (await inControl())) return undefined
    const [chat = who.strange] = who.chats
    const waits = (await who.recoveryIn(chat))?.hold_until != null
    if (waits) return undefined
    const { moves, addresses } = who
    if (addresses.length === 0) await as(who, () => moves.name(chat))
    for (const address of addresses) await as(who, () => moves.prove(address, chat))
    if (who.ways.includes('contact')) await as(who, () => moves.contact(chat))
    if (who.ways.includes('factor')) await as(who, () => moves.factor(chat))
    const disturbed = await between()
    if (disturbed) return disturbed
    const failure = await finish(who, chat)
    if (failure) return failure
    await as(who, () => moves.hold(chat))
    return undefined
  }

  async function ownerTurn(pressed: Set<string>, disturb = async () => undefined as string | undefined) {
    const failure = (await pressAll(owner, pressed)) ?? (await claim(owner, disturb))
    if (failure) return failure
    for (const way of await foothold()) {
      if (way.startsWith('telegram:')) await as(owner, owner.moves.unlinkOthers)
      else if (way !== 'factor') await as(owner, () => owner.moves.removeAddress(way))
    }
    return undefined
  }

  const nothing = async () => undefined

  return {
    /** The owner has taken a mailbox away that was stolen. */
    async prelude(): Promise<void> {
      await as(owner, () => owner.moves.removeAddress('old@example.com'))
      world.pass(HOUR)
    },

    /** The owner answers and claims, the thief disturbs and claims: who has the account in the end? */
    async ending(pressed: Set<string>): Promise<string | undefined> {
      let good = 0
      for (let day = 0; day < 10 && good < 2; day++) {
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
      return good >= 2 ? undefined : '1: the owner holds more, answers within a day, and has lost the account'
    },

    /** What the thief may do next. */
    async moves(pressed: ReadonlySet<string>): Promise<Move[]> {
      const made: Move[] = []
      const add = (name: string, work: () => Promise<unknown>) =>
        made.push({
          name,
          make: async () => {
            await as(thief, work)
            return undefined
          },
        })
      for (const chat of thief.chats) {
        const here = chat === thief.strange ? 'a chat of the thief' : 'the linked chat'
        for (const address of thief.addresses)
          add(`proves ${address.value} in ${here}`, () => thief.moves.prove(address, chat))
        if (chat !== thief.strange) add(`names the account in ${here}`, () => thief.moves.name(chat))
        if (ways.includes('contact') || (ways.includes('chat') && account.includes('phone')))
          if (chat !== thief.strange || ways.includes('contact'))
            add(`shares the number in ${here}`, () => thief.moves.contact(chat))
        if (await thief.recoveryIn(chat)) {
          if (ways.includes('factor')) add(`gives a code in ${here}`, () => thief.moves.factor(chat))
          add(`waits in ${here}`, () => thief.moves.hold(chat))
          made.push({ name: `chooses a password in ${here}`, make: () => finish(thief, chat) })
        }
      }
      if ((await thief.knowsPassword()) !== undefined) {
        add('links a chat', thief.moves.link)
        add('turns 2-step verification on', thief.moves.twoStepOn)
        add('turns 2-step verification off', thief.moves.twoStepOff)
        add('unlinks the other chats', thief.moves.unlinkOthers)
        add('adds an address', thief.moves.addAddress)
        for (const { value } of owner.addresses)
          add(`removes ${value}`, () => thief.moves.removeAddress(value))
      }
      for (const alert of await thief.alerts())
        if (!pressed.has(alert.id))
          made.push({
            name: `"not me" in ${alert.to_value} on ${alert.kind}`,
            make: (pressed) => press(thief, alert, pressed),
          })
      made.push({ name: 'the owner answers and claims', make: (pressed) => ownerTurn(pressed) })
      made.push({
        name: 'a day goes by',
        async make(pressed) {
          world.pass(23 * HOUR)
          const failure = await ownerTurn(pressed)
          world.pass(HOUR)
          return failure
        },
      })
      return made
    },

    /** What tells one state from another: no ids, and ages in hours. */
    async digest(pressed: ReadonlySet<string>): Promise<string> {
      const { rows } = await world.take()
      const hours = (at: unknown) =>
        at === null ? null : Math.max(-72, Math.min(96, Math.round((Number(at) - world.now()) / HOUR)))
      const of = (table: string, ...columns: string[]) =>
        (rows[table] ?? []).map((row) => columns.map((column) => row[column]))
      const alerts = (rows.notifications ?? []).filter(({ id }) => pressed.has(String(id)))
      return JSON.stringify([
        of('accounts', 'state'),
        (rows.accounts ?? []).map(({ recovered_at }) => hours(recovered_at)),
        of('credentials', 'hash'),
        of('addresses', 'value'),
        of('chats', 'conversation'),
        (rows.factors ?? []).map(({ confirmed_at }) => confirmed_at !== null),
        await owner.hasFactor(),
        (rows.recoveries ?? [])
          .filter(({ ended_at }) => ended_at === null)
          .map((row) => [
            row.conversation,
            row.address_proven_at !== null,
            row.factor_proven_at !== null,
            hours(row.hold_until ?? null),
            hours(row.expires_at ?? null),
          ]),
        (rows.changes ?? []).map((row) => [row.kind, hours(row.at), row.reverted_at !== null]),
        alerts.map(({ kind, to_value, at }) => [kind, to_value, hours(at)]),
        (rows.disputes ?? []).map((row) => [
          row.last_proven,
          hours(row.opened_at),
          hours(row.resolved_at ?? null),
        ]),
      ])
    },
    account: ACCOUNT,
  }
}
