import { ApiError } from '../errors.ts'
import type { Disturbance, Fault } from '../types.ts'
import { type Asked, groupBy, needed, personBy } from './asked.ts'
import { groupActs, madeGroup, seenGroup } from './groups.ts'
import { personActs, seen } from './people.ts'

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

/** One request, by its method and the parts of its address behind `/sandbox/`. */
export const act = async (asked: Asked, method: string, path: readonly string[]): Promise<unknown> => {
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
