import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from '../../portico/figures.ts'
import { openBotApi } from './bot-api.ts'
import { answerOf, stepsOf, textOf, type Walk, type Walked } from './walk.ts'
import { openWebhookLine, type WebhookLine } from './webhook-line.ts'

/**
 * Telegram as far as a bot sees it, in a process of its own: people whose messages come as webhook updates, and the
 * Bot API. Each person says the next thing only when the update is confirmed and the answer has come; an answer with
 * other words than it should have ends everything. An update that is answered 503 comes again.
 */
const texts = new Map<number, (text: string) => void>()
const api = await openBotApi(({ chat, text }) => {
  messages += 1
  texts.get(chat)?.(text)
})
let messages = 0
let updates = 0
let people = 100_000

const answered = (chat: number): Promise<string> =>
  new Promise((resolve) => {
    texts.set(chat, resolve)
  })

const update = (chat: number, text: string): string => {
  updates += 1
  return JSON.stringify({
    update_id: updates,
    message: {
      message_id: updates,
      from: { id: chat, is_bot: false, first_name: 'User', username: `user${chat}`, language_code: 'en' },
      chat: { id: chat, first_name: 'User', username: `user${chat}`, type: 'private' },
      date: Math.floor(Date.now() / 1000),
      text,
      ...(text.startsWith('/')
        ? { entities: [{ offset: 0, length: text.length, type: 'bot_command' }] }
        : {}),
    },
  })
}

const walk = async (asked: Walk): Promise<Walked> => {
  const steps = stepsOf(asked)
  const edge = Math.max(3, steps / 20)
  const times: number[] = []
  const first: number[] = []
  const last: number[] = []
  const before = { messages, updates }
  const begun = performance.now()
  let due = begun
  let left = asked.chats
  let again = 0

  /** The moment of the next update, for all people together. */
  const turn = async () => {
    if (!asked.rate) return
    due += 1000 / asked.rate
    const rest = due - performance.now()
    if (rest > 0.5) await wait(rest)
  }

  const talk = async (line: WebhookLine, chat: number) => {
    for (let step = 0; step < steps; step += 1) {
      await turn()
      const sent = performance.now()
      const reply = answered(chat)
      const body = update(chat, textOf(asked, step, chat))
      let status = await line.post(body)
      for (let tries = 0; status === 503 && tries < 3; tries += 1) {
        again += 1
        await wait(100)
        status = await line.post(body)
      }
      if (status !== 200) throw new Error(`Step ${step}: the bot answered ${status}.`)
      const text = await reply
      const took = performance.now() - sent
      if (!text.includes(answerOf(asked, step))) throw new Error(`Step ${step}: the bot said "${text}".`)
      times.push(took)
      if (step > 0 && step <= edge) first.push(took)
      if (step >= steps - edge) last.push(took)
    }
    texts.delete(chat)
  }

  const visitor = async () => {
    const line = openWebhookLine(asked)
    while (left > 0) {
      left -= 1
      people += 1
      await talk(line, people)
    }
    line.close()
  }
  const talks = Array.from({ length: Math.min(asked.atOnce, asked.chats) }, visitor)
  await Promise.race([Promise.all(talks), silence(() => times.length)])

  const seconds = (performance.now() - begun) / 1000
  return {
    updates: times.length,
    seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    first: quantile(first, 0.5),
    last: quantile(last, 0.5),
    again,
    messages: (messages - before.messages) / (updates - before.updates),
  }
}

/** Rejects when a minute passes in which nothing is counted. */
const silence = async (counted: () => number): Promise<never> => {
  for (let before = -1; ; ) {
    const now = counted()
    if (now === before) throw new Error('The bot fell silent.')
    before = now
    await wait(60_000, undefined, { ref: false })
  }
}

process.on('message', (asked: Walk) => {
  walk(asked).then(
    (walked) => process.send?.({ walked }),
    (error: unknown) => process.send?.({ failed: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ root: api.root })
