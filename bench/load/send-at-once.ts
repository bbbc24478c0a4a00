import { Agent, fetch } from 'undici'

export interface Answered {
  readonly people: number
  /** Answers by status. */
  readonly answers: Readonly<Record<string, number>>
  /** ms until the last of them was answered. */
  readonly slowest: number
  readonly perSecond: number
}

export interface Post {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object
}

/** All requests are sent in the same moment, each on a connection of its own. */
export const sendAtOnce = async (posts: readonly Post[]): Promise<Answered> => {
  const dispatcher = new Agent({ connections: posts.length })
  const answers: Record<string, number> = {}
  const begun = performance.now()
  await Promise.all(
    posts.map(async ({ url, headers, body }) => {
      const answer = await fetch(url, {
        dispatcher,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      await answer.text()
      answers[answer.status] = (answers[answer.status] ?? 0) + 1
    }),
  )
  const slowest = performance.now() - begun
  await dispatcher.close()
  return { people: posts.length, answers, slowest, perSecond: (posts.length / slowest) * 1000 }
}
