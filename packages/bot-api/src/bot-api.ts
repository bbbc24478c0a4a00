import type { Update } from '@grammyjs/types'
import type { Body } from './body.ts'
import { call, withoutFiles } from './call.ts'
import { createControl } from './control/control.ts'
import { createFaults, outcomeOf } from './faults.ts'
import { createGroup } from './group.ts'
import { listen } from './http.ts'
import { createPerson } from './person.ts'
import { createTranscript } from './transcript.ts'
import type { Answer, BotApi, BotApiOptions, Group, GroupOptions, Profile } from './types.ts'
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
  let lastGroup = -1_002_000_000_000

  const answer = async (name: string, body: Body, gone: AbortSignal): Promise<Answer | 'hang' | 'reset'> => {
    const fault = faults.hit(name, body.values)
    if (fault?.delay !== undefined) await passed(fault.delay)
    const outcome = fault && outcomeOf(fault)
    if (outcome !== undefined && !fault?.applied) return failed(name, body.values, outcome)
    const performed = await call(world, name, body, gone)
    if (outcome !== undefined) return failed(performed.method, performed.params, outcome)
    transcript.add({ ...performed, at: world.now() })
    return performed.answer
  }

  const passed = (milliseconds: number) =>
    new Promise<void>((resolve) => void world.clock.after(milliseconds, resolve))

  const failed = (
    method: string,
    params: Readonly<Record<string, unknown>>,
    outcome: Outcome,
  ): Answer | 'hang' | 'reset' => {
    const refused: Answer | undefined = typeof outcome === 'string' ? undefined : { ok: false, ...outcome }
    transcript.add({ method, params, ...(refused && { answer: refused }), at: world.now() })
    return refused ?? (outcome as 'hang' | 'reset')
  }

  world.perform = async (method, values) => {
    await answer(method, withoutFiles(values), new AbortController().signal)
  }

  const groups = new Map<number, Group>()
  const openGroup = (type: Group['type'], given: Partial<GroupOptions>): Group => {
    const known = given.id === undefined ? undefined : groups.get(given.id)
    if (known) return known
    lastGroup -= 1
    const group = createGroup(world, type, given.id ?? lastGroup, given)
    groups.set(group.id, group)
    return group
  }

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

  const serve = async () => {
    const control = createControl(api, { ui: options.ui === true })
    const server = await listen(
      { token: world.token, files: world.files, answer, control },
      options.port ?? 0,
    )
    url = `http://127.0.0.1:${server.port}`
    return server
  }
  let url = ''

  const api: BotApi = {
    get url() {
      return url
    },
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
    group: (given = {}) => openGroup('supergroup', given),
    channel: (given = {}) => openGroup('channel', given),
    groups: () => [...groups.values()],
    oddities: world.oddities.all,
    onOddity: world.oddities.on,
    advance: world.clock.advance,
    now: world.now,
    disturb: world.updates.disturb,
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
  const server = await serve()
  return api
}

type Outcome = Exclude<ReturnType<typeof outcomeOf>, undefined>
