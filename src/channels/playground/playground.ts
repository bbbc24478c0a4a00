import { join } from 'node:path'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { BotApi, Bubble, Change, Person } from '#bot-api'
import { ROOT } from '../../root.ts'
import type { Sms as ArrivedSms, Mail } from './mailbox/arrival.ts'
import type { Mailbox } from './mailbox/mailbox.ts'
import { asset } from './page/assets.ts'
import { type Post, sortPost } from './page/post.ts'
import { type Sign, visitors } from './page/visitor.ts'
import {
  type Changes,
  type Letter,
  type Move,
  type Place,
  type PlaygroundScene,
  type RequestName,
  type Requests,
  requests,
  type Sms,
  type SpokenBubble,
} from './page/wire.ts'

export type { Move } from './page/wire.ts'

/** What the engine tells a watcher. */
export interface Moves {
  /** Hears of every step, after it was committed; the returned function ends it. */
  onMove(listener: (move: Move) => void): () => void
  /** Where a person is now; undefined for a person who never wrote. */
  whereIs(person: number): Promise<Move | undefined>
}

export interface PlaygroundParts {
  readonly botApi: Pick<BotApi, 'bot' | 'person' | 'file'>
  readonly mailbox: Pick<Mailbox, 'mails' | 'texts' | 'onArrival'>
  readonly moves: Moves
  /** The people (Telegram ids) who read what is sent to an address or a number. */
  readersOf(address: string): Promise<readonly number[]>
  /** The folder of the flows' drawings, `<flow>.svg`. */
  readonly charts: string
  /** Forgets the conversation and the accounts of a person. */
  forget(person: number): Promise<void>
  /** Bytes that only this server can make of a text: no visitor can choose whom they are. */
  readonly sign: Sign
  /** Where the program's own web pages are (`PUBLIC_URL`): its name is answered to, its pages open in the chat. */
  readonly url?: string
  /** Ends the event streams, which otherwise last as long as their pages. */
  readonly stopping?: AbortSignal
}

/**
 * A chat in the browser with the real bot, beside its mailbox and the present flow. Mount it at `/`.
 *
 * It speaks for people without asking who they are: it belongs on a developer's machine. Only pages of its own may
 * post, and it answers only to this machine's names (and `url`'s), so no other site can reach it through a browser.
 */
export function playground(parts: PlaygroundParts): Hono {
  const { botApi, mailbox, moves, charts, stopping } = parts
  const person = visitors(botApi, parts.sign)
  const trails = keepTrails(moves)
  const languages = keepLanguages(moves)
  const post = sortPost(mailbox, parts.readersOf)
  const app = new Hono()

  app.use('/', onlyHere(parts.url))
  app.use('/playground/*', onlyHere(parts.url))

  app.get('/', (c) => {
    person(c)
    c.header('content-security-policy', policy(parts.url))
    c.header('referrer-policy', 'no-referrer')
    return asset(c, PUBLIC, 'index.html')
  })

  app.get('/playground/events', async (c) => {
    const me = person(c)
    const move = await moves.whereIs(me.id)
    return streamSSE(c, async (stream) => {
      const tell = <Name extends keyof Changes>(event: Name, data: Changes[Name]) =>
        stream.writeSSE({ event, data: JSON.stringify(data), retry: 1000 })
      const hush = [
        me.on((change) => tellChange(change, me, tell, languages)),
        post.on(me.id, (arrived) => {
          if (arrived.kind === 'mail') tell('mail', letter(arrived))
          else tell('sms', sms(arrived))
        }),
        moves.onMove((moved) => {
          if (moved.person === me.id) tell('place', { place: trails.place(moved) })
        }),
      ]
      if (move) languages.hear(move)
      await tell('scene', scene(parts, me, { post, languages, place: move && trails.place(move) }))
      await new Promise<void>((resolve) => {
        const end = () => resolve()
        stream.onAbort(() => {
          stopping?.removeEventListener('abort', end)
          resolve()
        })
        stopping?.addEventListener('abort', end)
      })
      for (const stop of hush) stop()
    })
  })

  app.get('/playground/charts/:file', (c) => asset(c, charts, c.req.param('file')))
  app.get('/playground/files/:id', (c) => {
    const file = botApi.file(c.req.param('id'))
    return file
      ? c.body(new Uint8Array(file.bytes), 200, {
          'content-type': file.type,
          ...inert,
          ...(file.type.startsWith('image/') ? {} : { 'content-disposition': saved(file.name) }),
        })
      : c.notFound()
  })
  app.get('/playground/mails/:id', (c) => {
    const mail = mailbox.mails.find(({ id }) => id === c.req.param('id'))
    if (!mail?.html || !post.reads(person(c).id, mail)) return c.notFound()
    c.header('content-security-policy', MAIL_POLICY)
    return c.html(`<base target="_blank">${mail.html}`)
  })
  app.get('/playground/:file', (c) => asset(c, PUBLIC, c.req.param('file')))

  /** What a person cannot do on their phone throws; the page says it in a line. */
  const onPhone = <Name extends RequestName>(
    name: Name,
    act: (me: Person, request: Requests[Name], c: Context) => unknown,
  ) =>
    app.post(`/playground/${name}`, async (c) => {
      const request = requests[name].safeParse(await c.req.json().catch(() => undefined))
      if (!request.success) return c.json({ problem: z.prettifyError(request.error) }, 400)
      try {
        const came = await act(person(c), request.data as Requests[Name], c)
        return c.json({ ok: true, ...(name === 'tap' ? { answer: came } : {}) })
      } catch (error) {
        return c.json({ problem: error instanceof Error ? error.message : String(error) }, 409)
      }
    })

  onPhone('say', (me, { text }) => me.say(text))
  onPhone('tap', (me, { message, data }) => me.tap({ data }, message))
  onPhone('press', (me, { text }) => me.press(text))
  onPhone('contact', (me) => me.shareContact())
  onPhone('foreign-contact', (me) => me.shareContact({ phone: '+34600123456', userId: me.id + 1 }))
  onPhone('send', (me, { kind }) => me.send(kind))
  onPhone('edit', (me, { message, text }) => me.edit(message, text))
  onPhone('forward', (me, { text }) => me.forward(text))
  onPhone('block', (me) => me.block())
  onPhone('unblock', (me) => me.unblock())
  onPhone('language', (me, { language }) => me.speak(language))

  app.post('/playground/start-over', async (c) => {
    const me = person(c)
    await parts.forget(me.id)
    trails.forget(me.id)
    me.startOver()
    return c.json({ ok: true })
  })

  return app
}

const PUBLIC = join(ROOT, 'src/channels/playground/page/public')

interface Kept {
  readonly post: Post
  readonly languages: Languages
  readonly place: Place | undefined
}

function scene(
  { botApi, mailbox }: PlaygroundParts,
  me: Person,
  { post, languages, place }: Kept,
): PlaygroundScene {
  return {
    bot: { name: botApi.bot.first_name, username: botApi.bot.username },
    language: me.profile.languageCode,
    chat: me.chat.map((bubble) => languages.spoken(me.id, bubble)),
    keyboard: me.keyboard ?? null,
    typing: me.typing,
    blocked: me.blocked,
    commands: me.commands,
    mails: mailbox.mails.filter((mail) => post.reads(me.id, mail)).map(letter),
    texts: mailbox.texts.filter((text) => post.reads(me.id, text)).map(sms),
    place: place ?? null,
  }
}

type Tell = <Name extends keyof Changes>(event: Name, data: Changes[Name]) => unknown

function tellChange(change: Change, me: Person, tell: Tell, languages: Languages): void {
  switch (change.kind) {
    case 'shown':
    case 'edited':
      languages.note(me.id, change.bubble)
      tell('bubble', languages.spoken(me.id, change.bubble))
      break
    case 'deleted':
      tell('gone', { message: change.message })
      break
    case 'typing':
      tell('typing', { typing: me.typing })
      break
    case 'keyboard':
      tell('keyboard', { keyboard: me.keyboard ?? null })
      break
    case 'commands':
      tell('commands', { commands: me.commands })
      break
    case 'cleared':
      tell('cleared', {})
      break
    case 'blocked':
    case 'unblocked':
      tell('blocked', { blocked: me.blocked })
      break
    case 'answer': // told to the one who tapped
      break
  }
}

const letter = (mail: Mail): Letter => ({
  id: mail.id,
  from: mail.from,
  to: mail.to,
  subject: mail.subject,
  at: mail.at,
  text: mail.text,
  html: mail.html !== '',
})

const sms = (text: ArrivedSms): Sms => ({ id: text.id, to: text.to, text: text.text, at: text.at })

/** The states each person came by in the flow they are in, kept only while the program runs. */
function keepTrails(moves: Moves) {
  const trails = new Map<number, { flow: string; states: Set<string> }>()
  const place = (move: Move): Place => {
    const known = trails.get(move.person)
    const trail = known?.flow === move.flow ? known : { flow: move.flow, states: new Set<string>() }
    trail.states.add(move.state)
    trails.set(move.person, trail)
    return { ...move, trail: [...trail.states] }
  }
  moves.onMove(place)
  return { place, forget: (person: number) => trails.delete(person) }
}

type Languages = ReturnType<typeof keepLanguages>

/** The language of each message of the bot: the one that it spoke to the person when it wrote the message. */
function keepLanguages(moves: Moves) {
  const now = new Map<number, string>()
  const written = new Map<string, string>()
  const name = (person: number, { message }: Bubble) => `${person} ${message.message_id}`
  const hear = ({ person, language }: Move) => {
    if (language) now.set(person, language)
  }
  moves.onMove(hear)
  return {
    hear,
    note(person: number, bubble: Bubble) {
      const language = now.get(person)
      if (language && !bubble.mine) written.set(name(person, bubble), language)
    },
    spoken(person: number, bubble: Bubble): SpokenBubble {
      const language = bubble.mine ? undefined : (written.get(name(person, bubble)) ?? now.get(person))
      return language ? { ...bubble, language } : bubble
    },
  }
}

/** Refuses names that are not this machine's (DNS rebinding), and posts from pages that are not ours (CSRF). */
function onlyHere(url: string | undefined): MiddlewareHandler {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', ...(url ? [new URL(url).hostname] : [])])
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!URL.canParse(`http://${host}`) || !names.has(new URL(`http://${host}`).hostname)) {
      return c.json(
        { problem: `The playground does not answer to the name "${host}". Set PUBLIC_URL to use another.` },
        403,
      )
    }
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin') ?? ''
    const own = site ? site === 'same-origin' : URL.canParse(origin) && new URL(origin).host === host
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !own) {
      return c.json(
        { problem: 'Only the playground page may speak for a person. Open it and write there.' },
        403,
      )
    }
    await next()
  }
}

const policy = (url: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src 'self'${url ? ` ${new URL(url).origin}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A mail may look as it likes and open links in new tabs; it may run nothing, load nothing and send nothing. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** RFC 6266: kept under its own name, also where that is not ASCII. */
const saved = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

/** A file that a visitor uploaded is shown, never run. */
const inert = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
}
