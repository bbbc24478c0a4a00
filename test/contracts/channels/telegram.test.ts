import type { BotApi, Person } from '#bot-api'
import { startBotApi } from '#bot-api'
import { openCalls } from '../../../src/channels/telegram/calls.ts'
import { conversationOf, inbound } from '../../../src/channels/telegram/inbound.ts'
import { telegramChannel } from '../../../src/channels/telegram/telegram.ts'
import { type ChatUnderTest, channelContract } from './contract.ts'

const chatOf = (api: BotApi, person: Person): ChatUnderTest => {
  /** What the newest update of the Bot API means to us. */
  const newest = () => {
    const update = inbound(api.pending.at(-1))
    if (update?.kind !== 'update') throw new Error('The person did nothing that concerns us.')
    return update.update
  }
  const received = () => person.chat.filter(({ mine }) => !mine).map(({ message }) => message)
  return {
    conversation: conversationOf(person.id),
    screen() {
      const message = received().at(-1)
      return {
        text: message?.text ?? message?.caption ?? '',
        labels: message?.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [],
      }
    },
    readAll: () =>
      received()
        .map(({ text, caption }) => text ?? caption ?? '')
        .join('\n'),
    files: () =>
      received().flatMap(({ document }) => {
        const file = document && api.file(document.file_id)
        return file ? [{ name: document.file_name ?? '', bytes: file.bytes }] : []
      }),
    write(text) {
      person.say(text)
      return newest()
    },
    choose(label) {
      person.tap(label).catch(() => {})
      return newest()
    },
    block: () => person.block(),
    unblock: () => person.unblock(),
  }
}

for (const framework of ['grammy', 'telegraf'] as const)
  channelContract(`Telegram by ${framework}`, async () => {
    const api = await startBotApi({ second: 10, strict: true })
    const call = openCalls(api.token, api.url, framework)
    return {
      channel: telegramChannel(call, Date.now, { username: () => api.bot.username }),
      chat: () => chatOf(api, api.person()),
      close: () => api.close(),
    }
  })
