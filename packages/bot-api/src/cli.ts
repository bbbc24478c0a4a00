#!/usr/bin/env node
/**
 * The server alone, with one person in the terminal:
 *
 *     npx telegram-sandbox --port 8081 --token 1:abc
 *
 * A line is said to the bot; a line that begins with `>` taps the button of that name. With `--ui` a page in the browser
 * shows the chat; with `--strict` what is odd is refused.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { startBotApi } from './bot-api.ts'
import type { Bubble, Change } from './types.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8081' },
    token: { type: 'string', default: '123456:local' },
    username: { type: 'string', default: 'local_bot' },
    language: { type: 'string', default: 'en' },
    ui: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(`telegram-sandbox [--port 8081] [--token 123456:local] [--username local_bot] [--language en] [--ui] [--strict]

A Telegram Bot API on this machine. Give your bot the address as API root, and the token; then type what a person
writes, or open the page (--ui).`)
  process.exit(0)
}

const api = await startBotApi({
  ui: values.ui,
  strict: values.strict,
  port: Number(values.port),
  token: values.token,
  username: values.username,
})
const person = api.person({ firstName: 'You', languageCode: values.language })

const text = ({ message }: Bubble): string => {
  if ('text' in message && message.text !== undefined) return message.text
  const caption = 'caption' in message && message.caption ? ` ${message.caption}` : ''
  return `(${'photo' in message ? 'photo' : 'document' in message ? 'document' : 'message'})${caption}`
}

const buttons = ({ message }: Bubble): string =>
  (message.reply_markup?.inline_keyboard ?? [])
    .map((row) => `\n    ${row.map((button) => `[${button.text}]`).join(' ')}`)
    .join('')

const show = (change: Change) => {
  if (change.kind === 'shown' || change.kind === 'edited') {
    const { bubble } = change
    if (!bubble.mine) console.log(`${change.kind === 'edited' ? '~' : '<'} ${text(bubble)}${buttons(bubble)}`)
  } else if (change.kind === 'deleted') console.log(`(message ${change.message} deleted)`)
  else if (change.kind === 'answer' && change.answer.text) console.log(`! ${change.answer.text}`)
}
person.on(show)
api.onCall(({ method, answer }) => {
  if (answer?.ok === false) console.error(`${method}: ${answer.error_code} ${answer.description}`)
})

api.onOddity(({ method, problem }) => console.error(`${method}: odd: ${problem}`))

const act = async (line: string) => {
  const label = /^>\s*(.+)/.exec(line)?.[1]
  if (label === undefined) person.say(line)
  else if (
    person.keyboard?.keyboard.flat().some((key) => (typeof key === 'string' ? key : key.text) === label)
  )
    person.press(label)
  else await person.tap(label)
}

console.log(`Bot API: ${api.url}   token: ${api.token}`)
if (values.ui) console.log(`The chat: ${api.url}/`)
const input = createInterface({ input: process.stdin })
input.on('line', (line) => {
  if (line.trim()) act(line).catch((error: Error) => console.error(error.message))
})

const stop = async () => {
  input.close()
  process.stdin.destroy()
  await api.close()
}
process.once('SIGINT', stop).once('SIGTERM', stop)
