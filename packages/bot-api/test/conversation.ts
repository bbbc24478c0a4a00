import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import type { BotApi } from '../src/index.ts'
import { png } from './http.ts'

/** What the bots of all libraries are asked for here, so that each test holds the same conversation. */
export const menu = { inline_keyboard: [[{ text: 'Picture', callback_data: 'picture' }]] }
export const pictures = async () => {
  const bytes = Buffer.from(await png(30, 20).arrayBuffer())
  return { one: bytes, two: bytes }
}

/** A bot's end of a webhook on this machine. */
export const listening = async (listener: RequestListener): Promise<{ url: string; close: () => void }> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

/**
 * A person's side: a greeting with a menu, a tap that edits it and brings a picture, an album, a file that comes back by
 * its size, and the errors 400, 403 and 429 as the bot tells of them. `odd`: what the library itself does that is odd.
 */
export const converse = async (api: BotApi, odd: readonly string[] = []): Promise<void> => {
  const ana = api.person({ firstName: 'Ana' })
  ana.say('/start')
  const greeting = await ana.next()
  expect(greeting.message).toMatchObject({
    text: 'Hello Ana',
    entities: [{ type: 'bold', offset: 0, length: 5 }],
  })
  expect(await ana.tap('Picture')).toMatchObject({ answered: true, text: 'Coming' })
  const edited = await ana.next()
  expect(edited.message).toMatchObject({ message_id: greeting.message.message_id, text: 'Here it is' })
  expect((await ana.next()).message).toMatchObject({
    caption: 'A picture',
    photo: [{ width: 30, height: 20 }],
  })

  ana.say('album')
  const [one, two] = [await ana.next(), await ana.next()]
  expect(one.message).toHaveProperty('media_group_id')
  expect(two.message).toMatchObject({
    media_group_id: (one.message as { media_group_id?: string }).media_group_id,
  })

  ana.send('document')
  expect((await ana.next()).message.text).toBe('16 bytes')

  ana.say('400')
  expect((await ana.next()).message.text).toContain("can't parse entities")
  api.fault({ method: 'sendChatAction', times: 1, answer: 403 })
  ana.say('403')
  expect((await ana.next()).message.text).toContain('bot was blocked by the user')
  api.fault({ method: 'sendChatAction', times: 1, answer: 429, retryAfter: 7 })
  ana.say('429')
  expect((await ana.next()).message.text).toContain('7')
  expect(api.oddities.map(({ problem }) => problem)).toEqual(odd)
}
