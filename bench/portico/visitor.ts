import type { Bubble } from '#bot-api'
import type { Letter, PlaygroundScene } from '../../src/channels/playground/page/wire.ts'

/** A visitor of the playground's page, without a browser. */
export interface Visitor {
  readonly url: string
  say(text: string): Promise<void>
  /** Taps the newest button with that label. */
  tap(label: string): Promise<void>
  /** The newest bubble of the bot with these words, once it is there. */
  sees(words: string): Promise<Bubble>
  /** Says something and waits for a new bubble of the bot. */
  answers(text: string): Promise<void>
  mailTo(address: string): Promise<Letter>
  scheduleDeletion(): void
}

export const visit = async (url: string): Promise<Visitor> => {
  const page = await fetch(url)
  await page.text()
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const pendingDeletion = new AbortController()
  const headers = { cookie, origin: url, 'content-type': 'application/json' }
  const chat = new Map<number, Bubble>()
  const mails: Letter[] = []
  const waiting = new Set<() => void>()

  const take = (event: string, data: string) => {
    if (event === 'scene') {
      const scene = JSON.parse(data) as PlaygroundScene
      for (const bubble of scene.chat) chat.set(bubble.message.message_id, bubble)
      mails.push(...scene.mails)
    }
    if (event === 'bubble') {
      const bubble = JSON.parse(data) as Bubble
      chat.set(bubble.message.message_id, bubble)
    }
    if (event === 'mail') mails.push(JSON.parse(data) as Letter)
    for (const look of waiting) look()
  }

  const listen = async (body: ReadableStream<Uint8Array>) => {
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of body) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const fields = new Map(
          part
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
        )
        take(fields.get('event') ?? '', fields.get('data') ?? '')
      }
    }
  }
  const events = await fetch(`${url}/playground/events`, { headers, signal: pendingDeletion.signal })
  if (events.body) listen(events.body).catch(() => {})

  const until = <Found>(look: () => Found | undefined): Promise<Found> =>
    new Promise((resolve) => {
      const again = () => {
        const found = look()
        if (found === undefined) return
        waiting.delete(again)
        resolve(found)
      }
      waiting.add(again)
      again()
    })

  const post = async (what: string, body: object) => {
    const answer = await fetch(`${url}/playground/${what}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${what}: ${await answer.text()}`)
    await answer.text()
  }

  const newest = () => [...chat.values()].filter(({ mine }) => !mine).reverse()

  return {
    url,
    say: (text) => post('say', { text }),
    async tap(label) {
      const found = await until(() =>
        newest()
          .flatMap(({ message }) =>
            (message.reply_markup?.inline_keyboard.flat() ?? []).map((button) => ({
              message: message.message_id,
              button,
            })),
          )
          .find(({ button }) => button.text.includes(label)),
      )
      if ('callback_data' in found.button)
        await post('tap', { message: found.message, data: found.button.callback_data })
    },
    sees: (words) =>
      until(() => newest().find(({ message }) => (message.text ?? message.caption ?? '').includes(words))),
    async answers(text) {
      const before = Math.max(0, ...newest().map(({ message }) => message.message_id))
      await post('say', { text })
      await until(() => newest().find(({ message }) => message.message_id > before))
    },
    mailTo: (address) => until(() => mails.find(({ to }) => to.includes(address))),
    scheduleDeletion: () => pendingDeletion.abort(),
  }
}

/** A sign-up by e-mail with the code, up to the screen that leads to the password's page. */
export const signUpToPassword = async (visitor: Visitor, address: string): Promise<Bubble> => {
  await visitor.say('/start')
  await visitor.sees('welcome')
  await visitor.tap('Create my account')
  await visitor.sees('which country or region')
  await visitor.say('spain')
  await visitor.sees('e-mail address')
  await visitor.say(address)
  const { text } = await visitor.mailTo(address)
  await visitor.sees('6-digit code')
  await visitor.say(/\b\d{6}\b/.exec(text)?.[0] ?? '')
  return visitor.sees('password')
}

/** A whole sign-up. */
export const signUp = async (visitor: Visitor, address: string): Promise<void> => {
  const page = pageOn(await signUpToPassword(visitor, address))
  await choosePassword(page, `a quiet ${address} under the willow`)
  await visitor.sees('Is everything right?')
  await visitor.tap('Accept and create')
  await visitor.sees('Account ID')
  visitor.scheduleDeletion()
}

export const pageOn = ({ message }: Bubble): string => {
  const button = message.reply_markup?.inline_keyboard.flat().find((one) => 'web_app' in one)
  if (!button || !('web_app' in button)) throw new Error('No page on this screen.')
  return button.web_app.url
}

/** Fills in the page's form as a browser without JavaScript does. */
export const choosePassword = async (page: string, password: string): Promise<number> => {
  const answer = await fetch(page, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(page).origin },
    body: new URLSearchParams({ password, again: password }),
  })
  await answer.text()
  return answer.status
}
