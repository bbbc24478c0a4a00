import { createClient } from 'redis'
import { type Answers, FIELDS, isAnswer, loopPrompt, PROMPTS, RETRY } from '../questions.ts'
import { redisOptions, TTL } from './setting.ts'

interface Session {
  readonly at: number
  readonly answers: Answers
}

/** The least a conversation can be: an index and the answers, one GET and one SET for each message. */
export const openSessions = async () => {
  const redis = createClient(redisOptions)
  redis.on('error', (error) => console.error(error))
  await redis.connect()
  return async (chat: number, text: string): Promise<string> => {
    const key = `c:${chat}`
    const stored = await redis.get(key)
    const { session, reply } = next(stored ? JSON.parse(stored) : undefined, text)
    await redis.set(key, JSON.stringify(session), { EX: TTL })
    return reply
  }
}

const next = (before: Session | undefined, text: string): { session: Session; reply: string } => {
  const session = before ?? { at: 0, answers: {} }
  if (text === '/start') return { session: { at: 0, answers: {} }, reply: PROMPTS[0] ?? '' }
  if (text === '/loop') return { session: { at: -1, answers: {} }, reply: loopPrompt(1) }
  if (session.at < 0)
    return { session: { ...session, at: session.at - 1 }, reply: loopPrompt(1 - session.at) }
  const field = FIELDS[session.at]
  if (!field || !isAnswer(field, text, session.answers)) return { session, reply: RETRY }
  const at = session.at + 1
  return { session: { at, answers: { ...session.answers, [field]: text } }, reply: PROMPTS[at] ?? '' }
}
