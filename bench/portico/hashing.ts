import { quantile } from './figures.ts'
import { start } from './program.ts'
import { choosePassword, pageOn, signUpToPassword, type Visitor, visit } from './visitor.ts'

export interface Hashing {
  /** Milliseconds from a message to its answer for one person: while no other person chooses a password, and while ten do. */
  readonly idle: number
  readonly busy: number
}

/** Answers that one chat gets at once, before it is asked to slow down (`src/channels/telegram/pacing.ts`). */
const AT_ONCE = 15

/** Ten people choose their passwords in the same moment, again and again, while another person chats. */
export const measureHashing = async (rounds = 10): Promise<Hashing> => {
  const running = await start()
  const talk = await talker(running.url)
  await talk(200)
  const idle: number[] = []
  const busy: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const others = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const visitor = await visit(running.url)
        return { visitor, page: pageOn(await signUpToPassword(visitor, `p${round}-${i}@example.com`)) }
      }),
    )
    idle.push(...(await talk(20)))
    let choosing = true
    const chosen = Promise.all(
      others.map(({ page }, i) => choosePassword(page, `the ${i} willows of round ${round}`)),
    ).then(() => {
      choosing = false
    })
    while (choosing) busy.push(...(await talk(1)))
    await chosen
    for (const { visitor } of others) visitor.scheduleDeletion()
  }
  await running.stop()
  return { idle: quantile(idle, 0.5), busy: quantile(busy, 0.5) }
}

/** Writes so many messages and gives how long each answer took; now and then as another person. */
const talker = async (url: string): Promise<(times: number) => Promise<number[]>> => {
  let visitor = await arrive(url)
  let said = 0
  return async (times) => {
    const took: number[] = []
    for (let i = 0; i < times; i += 1) {
      if (said++ % AT_ONCE === 0) {
        visitor.scheduleDeletion()
        visitor = await arrive(url)
      }
      const begun = performance.now()
      await visitor.answers('/help')
      took.push(performance.now() - begun)
    }
    return took
  }
}

const arrive = async (url: string): Promise<Visitor> => {
  const visitor = await visit(url)
  await visitor.say('/start')
  await visitor.sees('welcome')
  return visitor
}
