import fc from 'fast-check'
import { HOUR, MINUTE, SECOND } from '../../flows/durations.ts'
import type { Capabilities } from '../../flows/flow.ts'
import type { Engine, EngineParts } from '../../src/engine/engine.ts'
import type { MemoryStore } from './conversations.ts'
import { Broken } from './judge.ts'
import { type Act, act, outside } from './person.ts'
import { createWorld, type Fault, type World } from './world.ts'

/** One thing that happens. Numbers choose among what there is at that moment, so that any sequence makes sense. */
export type Step =
  | {
      readonly step: 'person'
      readonly chat: number
      readonly act: Act
      readonly process: number
      readonly twice: boolean
    }
  | { readonly step: 'bring'; readonly update: number; readonly process: number }
  | { readonly step: 'run'; readonly tasks: number; readonly order: number }
  | { readonly step: 'crash'; readonly process: number }
  | { readonly step: 'tick'; readonly process: number }
  | { readonly step: 'stall'; readonly process: number }
  | { readonly step: 'pass'; readonly ms: number }
  | { readonly step: 'fault'; readonly name: string; readonly fault: Fault }
  | { readonly step: 'block'; readonly chat: number }

export interface Run {
  readonly processes: number
  readonly captcha: Capabilities['captcha']
  readonly password: Capabilities['password']
  readonly steps: readonly Step[]
  /** Nothing crashes, gets lost or takes too long in it, and the person never says the same twice. */
  readonly smooth?: true
}

const CHATS = ['tg:1', 'tg:2']

const small = fc.nat(31)
const process = fc.nat(2)
const chat = fc.constantFrom(0, 0, 0, 1)

const acts: fc.Arbitrary<Act> = fc.record({
  does: fc.oneof(
    { weight: 14, arbitrary: fc.constant('sensible' as const) },
    { weight: 2, arbitrary: fc.constantFrom('page' as const, 'page' as const, 'link' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'tap' as const,
        'old' as const,
        'command' as const,
        'text' as const,
        'odd' as const,
      ),
    },
  ),
  pick: small,
})

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      step: fc.constant('person' as const),
      chat,
      act: acts,
      process,
      twice: fc.constantFrom(false, false, false, false, false, true),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      step: fc.constant('run' as const),
      tasks: fc.oneof(
        { weight: 3, arbitrary: fc.constant(40) },
        { weight: 2, arbitrary: fc.integer({ min: 1, max: 8 }) },
      ),
      order: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(0xffff) }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('bring' as const), update: small, process }) },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('crash' as const), process }) },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('tick' as const), process }) },
  {
    weight: 2,
    arbitrary: fc.record({ step: fc.constant('stall' as const), process: fc.constantFrom(0, 1, 2, 3, 4) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant('pass' as const),
      ms: fc.constantFrom(
        1,
        SECOND,
        6 * SECOND,
        11 * SECOND,
        61 * SECOND,
        11 * MINUTE,
        HOUR,
        26 * HOUR,
        49 * HOUR,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<readonly [string, Fault]>(
        ['load', 'fails'],
        ['commit', 'fails'],
        ['commit', 'lost'],
        ['commit', 'lost'],
        ['committing', 'conflict'],
        ['perform', 'fails'],
        ['perform', 'lost'],
        ['notify', 'fails'],
        ['notify', 'lost'],
        ['posting', 'fails'],
        ['draw', 'fails'],
        ['draw', 'lost'],
        ['drawing', 'fails'],
        ['claim', 'fails'],
        ['claim', 'lost'],
        ['note', 'fails'],
        ['note', 'lost'],
        ['answer', 'fails'],
        ['erase', 'fails'],
      )
      .map(([name, fault]) => ({ step: 'fault' as const, name, fault })),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('block' as const), chat: fc.constant(0) }) },
)

/** Runs of about `length` steps. */
export const runs = (length: number): fc.Arbitrary<Run> =>
  fc.record({
    processes: fc.constantFrom(1, 2, 3),
    captcha: fc.constantFrom<Capabilities['captcha']>('always', 'off'),
    password: fc.constantFrom<Capabilities['password']>('chat', 'page'),
    steps: fc.array(steps, { maxLength: length, size: 'max' }),
  })

/**
 * One sign-up after the other, by code and by link, each with one crash: after every answer, at every await that
 * follows. Each is judged right after it has healed.
 */
export function* crashes(): Generator<Run> {
  const run = { step: 'run', tasks: 60, order: 0 } as const
  for (const password of ['chat', 'page'] as const)
    for (const pick of [0, 4])
      for (let answers = 1; answers <= 15; answers += 1)
        for (let awaits = 0; awaits < 16; awaits += 1) {
          const act = { does: 'sensible', pick } as const
          const person = { step: 'person', chat: 0, act, process: 0, twice: false } as const
          const before = Array.from({ length: answers - 1 }, () => [person, run]).flat()
          const crash = [
            { step: 'run', tasks: awaits, order: 0 },
            { step: 'crash', process: 0 },
          ] as const
          yield { processes: 1, captcha: 'always', password, steps: [...before, person, ...crash] }
        }
}

/**
 * One sign-up after the other with two processes: each time one update, whichever it is, comes again at the
 * other process while the first is still at it, at every await.
 */
export function* repeats(): Generator<Run> {
  const run = { step: 'run', tasks: 60, order: 0 } as const
  const act = { does: 'sensible', pick: 0 } as const
  const person = { step: 'person', chat: 0, act, process: 0, twice: false } as const
  const capabilities = { processes: 2, captcha: 'always', password: 'chat', smooth: true } as const
  for (let answers = 1; answers <= 15; answers += 1)
    for (let awaits = 0; awaits < 16; awaits += 1) {
      const before = Array.from({ length: answers - 1 }, () => [person, run]).flat()
      const again = [
        { step: 'run', tasks: awaits, order: 0 },
        { step: 'bring', update: 0, process: 1 },
      ] as const
      yield { ...capabilities, steps: [...before, person, ...again, run, person, run] }
    }
}

export interface Subject {
  readonly createEngine: (parts: EngineParts) => Engine
  readonly wrapStore?: (store: MemoryStore) => MemoryStore
}

/** Lives through a run, lets everything heal, and judges. @throws Broken naming each promise that was broken. */
export const live = async (
  subject: Subject,
  { processes, captcha, password, steps, smooth }: Run,
): Promise<World> => {
  const capabilities = { captcha, password, pages: true, mail: true, sms: true }
  const world = createWorld({ ...subject, capabilities, processes })
  for (const step of steps) {
    await take(world, step)
    world.judge.pass()
  }
  await heal(world)
  if (smooth) for (const id of CHATS) world.judge.claim(!world.drewTwice(id), 'a screen is drawn once')
  world.judge.pass()
  for (const id of CHATS) if (world.judge.where(id)) await answers(world, id)
  world.judge.pass()
  return world
}

const take = async (world: World, it: Step): Promise<void> => {
  switch (it.step) {
    case 'person': {
      const id = CHATS[it.chat] as string
      const said = act(world, id, it.act)
      if (said === 'link' || said === 'page') {
        outside(world, id, said, it.act.pick, it.process)
        return world.settle()
      }
      for (let times = it.twice ? 2 : 1; said && times > 0; times -= 1)
        world.hand(world.send(id, said), it.process)
      return world.settle()
    }
    case 'bring': {
      const all = [...world.sentUpdates.values()]
      const sentUpdate = all[all.length - 1 - (it.update % Math.max(1, all.length))]
      if (sentUpdate && world.now - sentUpdate.sent < 24 * HOUR) world.hand(sentUpdate, it.process)
      return world.settle()
    }
    case 'run': {
      let order = it.order
      for (let count = 0; count < it.tasks; count += 1) {
        order = it.order === 0 ? 0 : (order * 1_103_515_245 + 12_345) & 0x7fffffff
        const done = await world.run((open) => (order === 0 ? 0 : (order >> 8) % open))
        if (!done) return
      }
      return
    }
    case 'crash':
      return world.crash(it.process)
    case 'stall':
      return world.stall(it.process)
    case 'tick':
      world.tick(it.process)
      return world.settle()
    case 'pass':
      /** No process holds an update for a day. */
      if (it.ms > 24 * HOUR) {
        world.stall(-1)
        await world.drain(5000)
      }
      return world.pass(it.ms)
    case 'fault':
      return world.fault(it.name, it.fault)
    case 'block':
      world.chat(CHATS[it.chat] as string).blocked = true
      return
    default:
      return it satisfies never
  }
}

/** Nothing goes wrong any more, every update that waits is sent again, and a minute passes. */
const heal = async (world: World): Promise<void> => {
  const blocked = CHATS.filter((id) => world.chat(id).blocked)
  world.calm()
  for (let round = 0; round < 12; round += 1) {
    if (!(await world.drain(5000))) throw new Broken('work comes to an end')
    for (const sentUpdate of world.waiting()) if (sentUpdate.held.size === 0) world.hand(sentUpdate, round)
    if (round === 0) for (const id of blocked) world.unblock(id)
    world.tick(round)
    world.pass(6 * SECOND)
  }
  await world.drain(5000)
  for (const error of world.errors) throw new Broken(`nothing is thrown: ${(error as Error).stack}`)
  for (const { update, acknowledged, answered } of world.sentUpdates.values()) {
    world.judge.claim(acknowledged, 'every update is taken in the end')
    world.judge.claim(answered, `every update is answered (${update.said.kind})`)
  }
  for (const id of CHATS) {
    const it = world.judge.where(id)
    if (!it) continue
    world.judge.claim(!it.pending.some((effect) => 'request' in effect), 'no answer is waited for for ever')
    world.judge.claim(it.redrawAt === undefined && !it.blocked, 'no screen is redrawAt for ever')
    const [dead] = world.deadButtons(id)
    world.judge.claim(dead === undefined, `what a person sees is where they are (${dead})`)
  }
}

/** After all that has happened, a message of the person is answered at once. */
const answers = async (world: World, id: string): Promise<void> => {
  for (const what of ['start', 'hello', 'cancel', 'start']) {
    const said =
      what === 'hello'
        ? ({ kind: 'text', text: what, message: '1000' } as const)
        : ({ kind: 'command', command: what, payload: '', message: '1000' } as const)
    const sentUpdate = world.send(id, said)
    world.hand(sentUpdate, 0)
    world.judge.claim(await world.drain(300), `/${what} is answered in a few steps`)
    world.judge.claim(sentUpdate.answered && sentUpdate.acknowledged, `"${what}" is answered`)
  }
}
