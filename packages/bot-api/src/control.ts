import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './body.ts'
import { ApiError } from './errors.ts'
import type { BotApi, Disturbance, Fault, Group, OtherKind, Person } from './types.ts'

type Loose = Readonly<Record<string, unknown>>

/** What a request asks for: its parameters, from the body and the query alike. */
interface Asked {
  readonly api: BotApi
  readonly params: Loose
  /** Takes faults and disturbances back that were asked for by HTTP. */
  readonly undo: (() => void)[]
}

const text = ({ params }: Asked, name = 'text'): string => {
  const value = params[name]
  if (typeof value !== 'string') throw new Error(`"${name}" must be a text.`)
  return value
}
const number = (params: Loose, name: string): number | undefined => {
  const value = params[name]
  if (value === undefined) return undefined
  if (!Number.isFinite(Number(value))) throw new Error(`"${name}" must be a number.`)
  return Number(value)
}
const needed = ({ params }: Asked, name: string): number => {
  const value = number(params, name)
  if (value === undefined) throw new Error(`"${name}" is missing.`)
  return value
}
const button = (asked: Asked) =>
  asked.params.data === undefined ? { text: text(asked) } : { data: text(asked, 'data') }

const personBy = (api: BotApi, id: unknown): Person => {
  const person = api.people().find((one) => one.id === Number(id))
  if (!person) throw new ApiError(404, `There is no person ${id}.`)
  return person
}
const groupBy = (api: BotApi, id: unknown): Group => {
  const group = api.groups().find((one) => one.id === Number(id))
  if (!group) throw new ApiError(404, `There is no group or channel ${id}.`)
  return group
}

const seen = (person: Person) => ({
  profile: person.profile,
  chat: person.chat,
  keyboard: person.keyboard ?? null,
  typing: person.typing,
  blocked: person.blocked,
  commands: person.commands,
})
const seenGroup = (group: Group) => ({
  info: group.info,
  chat: group.chat,
  pinned: group.pinned,
  bot: group.bot,
})

/** What a person does, by the last part of the address. */
const personActs: Readonly<Record<string, (person: Person, asked: Asked) => unknown>> = {
  say: (person, asked) => {
    const replyTo = number(asked.params, 'replyTo')
    return person.say(text(asked), replyTo === undefined ? {} : { replyTo })
  },
  tap: (person, asked) => person.tap(button(asked), number(asked.params, 'message')),
  press: (person, asked) => person.press(text(asked)),
  contact: (person, { params }) => {
    const userId = number(params, 'userId')
    return person.shareContact(
      params.phone === undefined
        ? undefined
        : { phone: String(params.phone), ...(userId !== undefined && { userId }) },
    )
  },
  send: (person, asked) => person.send(text(asked, 'kind') as OtherKind, captionOf(asked)),
  album: (person, asked) => person.sendAlbum(needed(asked, 'count'), captionOf(asked)),
  edit: (person, asked) => person.edit(needed(asked, 'message'), text(asked)),
  forward: (person, asked) => person.forward(text(asked)),
  react: (person, asked) => person.react(needed(asked, 'message'), asked.params.emoji as string | undefined),
  vote: (person, asked) => person.vote(needed(asked, 'message'), asked.params.options as number[]),
  inline: (person, asked) => person.askInline(text(asked, 'query')),
  'choose-inline': (person, { params }) => person.chooseInline(params.result as never),
  'web-app': (person, { params }) =>
    person.openWebApp(params.startParam === undefined ? {} : { startParam: String(params.startParam) }),
  'web-app-data': (person, asked) => person.sendWebAppData(text(asked, 'button'), text(asked, 'data')),
  login: (person) => person.loginData(),
  language: (person, asked) => person.speak(text(asked, 'language')),
  block: (person) => person.block(),
  unblock: (person) => person.unblock(),
  'start-over': (person) => person.startOver(),
  next: (person, { params }) => person.next(undefined, { timeout: number(params, 'timeout') ?? 5_000 }),
}

const captionOf = ({ params }: Asked) =>
  params.caption === undefined ? {} : { caption: String(params.caption) }

/** What a person does in a group or channel; `person` is their id. */
const groupActs: Readonly<Record<string, (group: Group, person: () => Person, asked: Asked) => unknown>> = {
  say: (group, person, asked) => {
    const topic = number(asked.params, 'topic')
    return group.say(person(), text(asked), topic === undefined ? {} : { topic })
  },
  send: (group, person, asked) => group.send(person(), text(asked, 'kind') as OtherKind, captionOf(asked)),
  post: (group, _, asked) => group.post(text(asked)),
  tap: (group, person, asked) => group.tap(person(), button(asked), number(asked.params, 'message')),
  edit: (group, person, asked) => group.edit(person(), needed(asked, 'message'), text(asked)),
  react: (group, person, asked) =>
    group.react(person(), needed(asked, 'message'), asked.params.emoji as string | undefined),
  vote: (group, person, asked) =>
    group.vote(person(), needed(asked, 'message'), asked.params.options as number[]),
  join: (group, person, { params }) => group.join(person(), params.link as string | undefined),
  leave: (group, person) => group.leave(person()),
  bot: (group, person, asked) => group.setBot(text(asked, 'status') as 'member', person()),
  next: (group, _, { params }) => group.next(undefined, { timeout: number(params, 'timeout') ?? 5_000 }),
}

const madeGroup = ({ api, params }: Asked, type: 'group' | 'channel') => {
  const { owner, members = [], ...rest } = params
  const group = api[type]({
    ...rest,
    ...(owner !== undefined && { owner: personBy(api, owner) }),
    members: (members as readonly unknown[]).map((id) => personBy(api, id)),
  })
  return { id: group.id, ...seenGroup(group) }
}

/** Everything under `/sandbox/` that is not about one person or group, by method and name. */
const general: Readonly<Record<string, (asked: Asked) => unknown>> = {
  'GET bot': ({ api }) => ({ bot: api.bot, token: api.token, now: api.now() }),
  'GET people': ({ api }) => api.people().map(({ id, profile }) => ({ id, profile })),
  'POST people': ({ api, params }) => {
    const { id, profile } = api.person(params)
    return { id, profile }
  },
  'GET groups': ({ api }) => api.groups().map(({ id, type, title }) => ({ id, type, title })),
  'POST groups': (asked) => madeGroup(asked, 'group'),
  'POST channels': (asked) => madeGroup(asked, 'channel'),
  'GET calls': ({ api }) => api.calls,
  'GET oddities': ({ api }) => api.oddities,
  'GET pending': ({ api }) => api.pending,
  'POST updates': ({ api, params }) => ({ update_id: api.inject(params) }),
  'POST faults': ({ api, params, undo }) => undo.push(api.fault(params as Fault)),
  'POST disturbances': ({ api, params, undo }) => undo.push(api.disturb(params as unknown as Disturbance)),
  'DELETE faults': ({ undo }) => {
    for (const takeBack of undo.splice(0)) takeBack()
    return true
  },
  'POST clock': (asked) => {
    asked.api.advance(needed(asked, 'advance'))
    return { now: asked.api.now() }
  },
}

const act = async (asked: Asked, method: string, path: readonly string[]): Promise<unknown> => {
  const [name = '', id, deed] = path
  if (id === undefined) {
    const found = general[`${method} ${name}`]
    if (!found) throw new ApiError(404, 'There is nothing under this address.')
    return found(asked)
  }
  if (name === 'people') {
    const person = personBy(asked.api, id)
    if (deed === undefined) return seen(person)
    const found = personActs[deed]
    if (!found) throw new ApiError(404, `A person cannot "${deed}".`)
    return found(person, asked)
  }
  if (name !== 'groups') throw new ApiError(404, 'There is nothing under this address.')
  const group = groupBy(asked.api, id)
  if (deed === undefined) return seenGroup(group)
  const found = groupActs[deed]
  if (!found) throw new ApiError(404, `Nothing in a group is called "${deed}".`)
  return found(group, () => personBy(asked.api, asked.params.person), asked)
}

/** What happens to one person's chat, as a stream of events (text/event-stream). */
const stream = (person: Person, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const tell = () => response.write(`data: ${JSON.stringify(seen(person))}\n\n`)
  tell()
  const off = person.on(tell)
  response.on('close', off)
}

const pages: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/sandbox.css': 'sandbox.css',
  '/sandbox.js': 'sandbox.js',
}
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A page of another site can neither read nor write here: not by a name of its own, and not across origins. */
const isOwn = ({ headers }: IncomingMessage): boolean => {
  const { host = '', origin } = headers
  const { hostname } = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : { hostname: '' }
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return isHere && (origin === undefined || origin === `http://${host}`)
}

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value ?? null))
}

/** The address of the people: whatever can be done by import can be done by HTTP as well. */
export const createControl = (api: BotApi, { ui }: { readonly ui: boolean }) => {
  const undo: (() => void)[] = []
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const page = ui && request.method === 'GET' ? pages[pathname] : undefined
    if (!page && !pathname.startsWith('/sandbox/')) return false
    if (!isOwn(request)) {
      json(response, 403, { problem: 'Only this machine may speak for people, and no page of another site.' })
      return true
    }
    if (page) {
      response.writeHead(200, {
        'content-type': types[page.split('.').at(-1) ?? ''],
        'content-security-policy': policy,
        'cache-control': 'no-cache',
      })
      response.end(await readFile(new URL(`../page/${page}`, import.meta.url)))
      return true
    }
    const path = pathname.slice('/sandbox/'.length).split('/').map(decodeURIComponent)
    try {
      if (path[0] === 'people' && path[2] === 'events') {
        stream(personBy(api, path[1]), response)
        return true
      }
      const file = path[0] === 'files' ? api.file(path[1] ?? '') : undefined
      if (file) {
        response.writeHead(200, {
          'content-type': file.type,
          'content-security-policy': "sandbox; default-src 'none'",
          'x-content-type-options': 'nosniff',
        })
        response.end(file.bytes)
        return true
      }
      const { values } = await readBody(request, search.slice(1))
      const result = await act({ api, params: values, undo }, request.method ?? 'GET', path)
      json(response, 200, result)
    } catch (error) {
      const status = error instanceof ApiError ? error.code : 409
      json(response, status, { problem: error instanceof Error ? error.message : String(error) })
    }
    return true
  }
}
