import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../body.ts'
import { ApiError } from '../errors.ts'
import type { BotApi, Person } from '../types.ts'
import { personBy } from './asked.ts'
import { pageAt, sendPage } from './page.ts'
import { seen } from './people.ts'
import { act } from './requests.ts'

/** What happens to one person's chat, as a stream of events (text/event-stream). */
const stream = (person: Person, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const tell = () => response.write(`data: ${JSON.stringify(seen(person))}\n\n`)
  tell()
  const off = person.on(tell)
  response.on('close', off)
}

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
    const page = ui && request.method === 'GET' ? pageAt(pathname) : undefined
    if (!page && !pathname.startsWith('/sandbox/')) return false
    if (!isOwn(request)) {
      json(response, 403, { problem: 'Only this machine may speak for people, and no page of another site.' })
      return true
    }
    if (page) {
      await sendPage(page, response)
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
