import { type Case, settle } from './account.ts'
import { play } from './game.ts'
import { settleThief } from './unasked-mail.ts'
import { type Moment, openWorld } from './world.ts'

export interface Broken {
  /** The number of the promise of docs/decisions/0025-ways.md, and what happened. */
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
  /** How many moves the longest history had of which everything was looked at; -1 where not even the start was. */
  readonly depth: number
  readonly broken: readonly Broken[]
}

/** One case, explored level by level: each step looks at every state that is one move further than those before. */
export interface Exploration {
  readonly case: Case
  readonly explored: () => Explored
  /** Whether there is anything left to look at. */
  readonly isOver: () => boolean
  /** Looks one move deeper, until that moment; false if the time did not suffice, then nothing is left. */
  step(until: number): Promise<boolean>
}

/**
 * Looks at all that owner and thief can do against each other, the shortest histories first. After each of them the
 * owner answers and claims while the thief goes on disturbing, and must end in control. Stops at a broken promise.
 */
export function exploration(subject: Case): Exploration {
  let row: State[] | undefined
  let states = 1
  let endings = 0
  let depth = -1
  let over = false
  const seen = new Set<string>()
  /** Who has made each change. */
  const causes = new Map<string, string>()
  const broken = new Map<string, Broken>()
  const report = (promise: string | undefined, history: readonly string[]) => {
    if (promise && !broken.has(promise)) broken.set(promise, { promise, case: subject, history })
  }

  async function step(until: number): Promise<boolean> {
    const world = await openWorld()
    try {
      await settle(world, subject)
      if (subject.thief.length === 0) await settleThief(world)
      const game = play(world, subject, causes)
      if (!row) {
        if (subject.thief.includes('old-mail')) await game.prelude()
        const moment = await world.take()
        if (!(await game.isFair())) {
          over = true
          return true
        }
        seen.add(await game.digest(moment, new Set()))
        row = [{ moment, pressed: new Set(), history: [] }]
      } else {
        const next: State[] = []
        for (const state of row) {
          await world.putBack(state.moment)
          for (const move of await game.moves(state.pressed)) {
            if (performance.now() > until) return false
            await world.putBack(state.moment)
            const pressed = new Set(state.pressed)
            const history = [...state.history, move.name]
            report(await move.make(pressed), history)
            const moment = await world.take()
            const digest = await game.digest(moment, pressed)
            if (seen.has(digest)) continue
            seen.add(digest)
            states++
            next.push({ moment, pressed, history })
          }
        }
        row = next
      }
      for (const state of row) {
        if (broken.size > 0) break
        if (performance.now() > until) return false
        await world.putBack(state.moment)
        report(await game.ending(new Set(state.pressed)), state.history)
        endings++
      }
      depth++
      over = broken.size > 0 || row.length === 0
      return true
    } finally {
      await world.close()
    }
  }

  return {
    case: subject,
    explored: () => ({ states, endings, depth, broken: [...broken.values()] }),
    isOver: () => over,
    step,
  }
}

/** Every case one move deep, then every case two moves deep, and so on, until the time is over. */
export async function exploreAll(
  cases: readonly Case[],
  { depth, until }: { readonly depth: number; readonly until: number },
): Promise<Explored[]> {
  const each = cases.map(exploration)
  for (let level = 0; level <= depth; level++)
    for (const one of each) {
      if (performance.now() > until) break
      if (!one.isOver()) await one.step(until)
    }
  return each.map((one) => one.explored())
}
