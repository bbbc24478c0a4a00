import type { Flow } from '../../flows/flow.ts'
import { flows as standard } from '../../flows/flows.ts'
import { requests } from '../../flows/requests.ts'
import type { FlowRegistry } from '../engine/flow-registry.ts'
import { PorticoError } from '../errors.ts'
import type { Parts } from './parts.ts'

interface Around {
  readonly performers: Parts['performers']
  /** Whether a language has a sentence. */
  readonly has: (locale: string, id: string) => boolean
}

/**
 * Holds the flows of a host to what the compiler and the tests hold Portico's own to, before a person can meet a gap.
 * @throws PorticoError `flows/incomplete` that names each piece that is missing, and its cure.
 */
export const checkOwnFlows = (
  {
    flows,
    commands,
    deepLinks,
    home,
    menu = [],
  }: Pick<FlowRegistry, 'flows' | 'commands' | 'deepLinks' | 'home' | 'menu'>,
  around: Around,
): void => {
  const own = Object.entries(flows).filter(([id, flow]) => standard[id as keyof typeof standard] !== flow)
  const led = [
    ...Object.entries(commands).map(([command, flow]) => [`the command /${command}`, flow] as const),
    ...Object.entries(deepLinks).map(([link, flow]) => [`the link "${link}"`, flow] as const),
    ...menu.map(({ flow }) => ['the main menu', flow] as const),
    ['the home flow', home] as const,
  ]
  const faults = [
    ...own.flatMap(([id, flow]) => faultsOf(id, flow, around)),
    ...led.flatMap(([what, flow]) =>
      Object.hasOwn(flows, flow)
        ? []
        : [`There is no flow "${flow}" to which ${what} leads: add it to "flows".`],
    ),
    ...menu.flatMap(({ label }) => missingWords(label.id, 'the main menu', around)),
    ...Object.keys(around.performers ?? {}).flatMap((name) =>
      Object.hasOwn(requests, name)
        ? [`"performers" has "${name}", which Portico performs itself: give the request another name.`]
        : [],
    ),
  ]
  if (faults.length > 0) throw new PorticoError('flows/incomplete', faults.join('\n'), { faults })
}

const faultsOf = (id: string, flow: Flow, around: Around): string[] => {
  const states = Object.entries(flow.machine.states)
  const named = `The flow "${id}"`
  return [
    ...(/^[a-z][a-z0-9-]{0,19}$/.test(id)
      ? []
      : [`${named} needs an id of up to 20 small letters, digits and hyphens.`]),
    ...(flow.id === id ? [] : [`${named} has the id "${flow.id}": make them the same.`]),
    ...states.flatMap(([state]) =>
      flow.screens[state] ? [] : [`${named} shows nothing in "${state}": add a screen for it.`],
    ),
    ...Object.keys(flow.screens).flatMap((state) =>
      state in flow.machine.states
        ? []
        : [`${named} has a screen for "${state}", which is none of its states.`],
    ),
    ...states.flatMap(([, { invoke }]) =>
      invoke.flatMap(({ src }) =>
        Object.hasOwn(requests, String(src)) || Object.hasOwn(around.performers ?? {}, String(src))
          ? []
          : [`${named} asks for "${src}", which nothing performs: add it to "performers".`],
      ),
    ),
    ...Object.values(flow.screens).flatMap(({ help }) =>
      help === undefined ? [] : missingWords(help, named, around),
    ),
    ...(flow.progress && !(flow.context && flow.salvage)
      ? [
          `${named} has drafts ("progress"): give it a "context" and a "salvage", so that they outlive an upgrade.`,
        ]
      : []),
  ]
}

const missingWords = (id: string, by: string, { has }: Around): string[] =>
  has('en', id)
    ? []
    : [`No en.ftl has the sentence "${id}" of ${by.toLowerCase()}: add its folder to "words".`]
