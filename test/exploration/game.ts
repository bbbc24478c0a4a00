import { DAY, HOUR, MINUTE } from '../../flows/durations.ts'
import type { Case } from './account.ts'
import { checkPress } from './answers.ts'
import { controlOf } from './control.ts'
import { digestOf } from './digest.ts'
import { type Move, movesOf } from './moves.ts'
import { type Alert, type Person, person } from './people.ts'
import type { Moment, World } from './world.ts'

/** Told of what happens in the endings, to understand a broken promise. */
const trace = process.env.TRACE ? console.log : undefined

/** So long an ending lasts at most: two waits of 72 hours, one after the other, and what comes between. */
const ENDING_DAYS = 14

const nothing = async (): Promise<string | undefined> => undefined

/** One owner against one thief: what they may do, and who has the account in the end. */
export function play(world: World, subject: Case, causes = new Map<string, string>()) {
  const { owner: held, thief: ways } = subject
  const { db } = world
  const owner = person(world, 'owner', held)
  const thief = person(world, 'thief', ways)

  const { stateOf, foothold, inControl, protection, isLeft } = controlOf(world, { owner, thief }, causes)

  /** Does something in a person's name: the changes that come of it are theirs. */
  async function as<Result>(who: Person, work: () => Promise<Result>): Promise<Result> {
    world.pass(MINUTE)
    const result = await work()
    for (const { id } of await db.selectFrom('changes').select('id').execute())
      if (!causes.has(id)) causes.set(id, who.name)
    return result
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

  /** Right after a recovery: the owner removes what only the thief holds, the thief whatever is not the thief's. */
  async function dropOthers(who: Person, chat: string): Promise<undefined> {
    const unwanted = (value: string) => !who.holds(value) && (who === thief || thief.holds(value))
    await as(who, () => who.moves.drop(chat, unwanted))
  }

  /** Shows everything a person has, in the chat in which it counts most. */
  async function claim(who: Person, between: () => Promise<string | undefined>): Promise<string | undefined> {
    for (const chat of who.chats) {
      const early = (await finish(who, chat)) ?? (await dropOthers(who, chat))
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
    const disturbed = (await between()) ?? (await finish(who, chat)) ?? (await dropOthers(who, chat))
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
      else if (way === 'factor') await as(owner, owner.moves.renewCodes)
      else await as(owner, () => owner.moves.removeAddress(way))
    }
    return undefined
  }

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

    moves: (pressed: ReadonlySet<string>): Promise<Move[]> =>
      movesOf(world, subject, { owner, thief, as, press, finish, ownerTurn, days, protection }, pressed),

    digest: async (moment: Moment, pressed: ReadonlySet<string>): Promise<string> =>
      digestOf(moment, pressed, [await owner.hasFactor(), await thief.madeFactor()]),
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
