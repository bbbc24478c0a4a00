import { quantile } from './figures.ts'
import { start } from './program.ts'
import { choosePassword, pageOn, signUpToPassword, type Visitor, visit } from './visitor.ts'

export interface Hashing {
  /** Milliseconds from a word to its answer for somebody else: while nobody chooses a password, and while ten do. */
  readonly idle: number
  readonly busy: number
}

/** Ten people choose their passwords in the same moment, again and again, while another one chats. */
export const measureHashing = async (rounds = 10): Promise<Hashing> => {
  const running = await start()
  const chatting = await visit(running.url)
  await chatting.say('/start')
  await chatting.sees('welcome')
  await talk(chatting, 200)
  const idle: number[] = []
  const busy: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const others = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const visitor = await visit(running.url)
        return { visitor, page: pageOn(await signUpToPassword(visitor, `p${round}-${i}@example.com`)) }
      }),
    )
    idle.push(...(await talk(chatting, 20)))
    let choosing = true
    const chosen = Promise.all(
      others.map(({ page }, i) => choosePassword(page, `the ${i} willows of round ${round}`)),
    ).then(() => {
      choosing = false
    })
    while (choosing) busy.push(...(await talk(chatting, 1)))
    await chosen
    for (const { visitor } of others) visitor.leave()
  }
  chatting.leave()
  await running.stop()
  return { idle: quantile(idle, 0.5), busy: quantile(busy, 0.5) }
}

const talk = async (visitor: Visitor, times: number): Promise<number[]> => {
  const took: number[] = []
  for (let i = 0; i < times; i += 1) {
    const begun = performance.now()
    await visitor.answers('/help')
    took.push(performance.now() - begun)
  }
  return took
}
