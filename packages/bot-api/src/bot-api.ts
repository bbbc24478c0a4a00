import type { Update } from '@grammyjs/types'
import type { Body } from './body.ts'
import { call, withoutFiles } from './call.ts'
import { createFaults } from './faults.ts'
import { listen } from './http.ts'
import { createPerson } from './person.ts'
import { createTranscript } from './transcript.ts'
import type { Answer, BotApi, BotApiOptions, Profile } from './types.ts'
import { createWorld } from './world.ts'

/**
 * Starts a Bot API server on loopback with people in it. It checks every call against the specification and
 * answers as Telegram does; nothing leaves this machine.
 *
 *     const api = await startBotApi()
 *     const bot = new Bot(api.token, { client: { apiRoot: api.url } })
 *     const ana = api.person({ firstName: 'Ana', languageCode: 'es' })
 *     ana.say('/start')
 *     const greeting = await ana.next()
 */
export const startBotApi = async (options: BotApiOptions = {}): Promise<BotApi> => {
  const world = createWorld(options)
  const transcript = createTranscript(world.readAlong)
  const faults = createFaults()
  let lastPerson = 100_000_000

  const answer = async (name: string, body: Body, gone: AbortSignal): Promise<Answer | 'hang' | 'reset'> => {
    const fault = faults.hit(name, body.values)
    if (fault && !fault.applied) return failed(name, body.values, fault.answer)
    const performed = await call(world, name, body, gone)
    if (fault) return failed(performed.method, performed.params, fault.answer)
    transcript.add({ ...performed, at: world.now() })
    return performed.answer
  }

  const failed = (
    method: string,
    params: Readonly<Record<string, unknown>>,
    outcome: NonNullable<Parameters<BotApi['fault']>[0]['answer']>,
  ): Answer | 'hang' | 'reset' => {
    const refused: Answer | undefined = typeof outcome === 'string' ? undefined : { ok: false, ...outcome }
    transcript.add({ method, params, ...(refused && { answer: refused }), at: world.now() })
    return refused ?? (outcome as 'hang' | 'reset')
  }

  world.perform = async (method, values) => {
    await answer(method, withoutFiles(values), new AbortController().signal)
  }

  const server = await listen({ token: world.token, files: world.files, answer }, options.port ?? 0)

  const profileOf = (given: Partial<Profile>): Profile => {
    const id = given.id ?? lastPerson + 1
    if (given.id === undefined) lastPerson = id
    const number = String(100 + (id % 100)).padStart(4, '0')
    return {
      firstName: 'Alex',
      lastName: '',
      username: '',
      languageCode: 'en',
      phone: `+1202555${number}`,
      ...given,
      id,
    }
  }

  return {
    url: `http://127.0.0.1:${server.port}`,
    token: world.token,
    bot: world.bot,
    calls: transcript.calls,
    onCall: transcript.on,
    person(profile = {}) {
      const known = profile.id === undefined ? undefined : world.people.get(profile.id)
      if (known) return known
      const person = createPerson(world, profileOf(profile))
      world.people.set(person.id, person)
      return person
    },
    people: () => [...world.people.values()],
    inject(update) {
      world.learn(update as Update)
      return world.updates.push(update)
    },
    fault: faults.add,
    file: world.files.byId,
    get pending() {
      return world.updates.pending
    },
    async close() {
      world.webhook?.stop()
      world.closing.abort()
      await server.close()
    },
  }
}
