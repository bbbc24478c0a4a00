import type { Capabilities } from '../../flows/flow.ts'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { createButtons } from '../engine/buttons.ts'
import type { FlowRegistry } from '../engine/flow-registry.ts'
import type { Texts } from './texts.ts'

/** What a person can come to, and by which commands and links. */
export type FlowMap = Pick<FlowRegistry, 'flows' | 'commands' | 'deepLinks' | 'home' | 'menu'>

export const standardMap: FlowMap = { flows, commands, deepLinks, home: 'home' }

/** The commands that belong to the flow that is open. */
const standing = { help: 'help', back: 'back', cancel: 'cancel' } as const

/** Other names for commands, by their standard names; false: there is no such command. */
export type CommandNames = Readonly<Record<string, string | false>>

export interface RegistryParts {
  readonly capabilities: Capabilities
  readonly secrets: Secrets
  readonly texts: Texts
  readonly map?: Partial<FlowMap>
  /** The chats are those of a host's bot. */
  readonly host?: Host
}

/** The bot of another program, in which Portico lives. */
export interface Host {
  readonly commands?: CommandNames
}

/** Everything a decision needs to know besides the conversation. */
export const createRegistry = ({ capabilities, secrets, texts, map, host }: RegistryParts): FlowRegistry => {
  const { brand, content, wording } = texts
  const known = { ...standardMap, ...map }
  return {
    ...known,
    commands: renamed(known.commands, host?.commands),
    standing: renamed(standing, host?.commands),
    hosted: host !== undefined,
    capabilities,
    buttons: createButtons(secrets),
    environment: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
    pickLocale: wording.pick,
    label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
  }
}

/** The commands that have another name. */
export const otherNames = (names: CommandNames = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, given]) => (given === false ? [] : [[name, given]])),
  )

const renamed = <Goal>(
  commands: Readonly<Record<string, Goal>>,
  names: CommandNames = {},
): Readonly<Record<string, Goal>> =>
  Object.fromEntries(
    Object.entries(commands).flatMap(([name, goal]) => {
      const given = names[name] ?? name
      return given === false ? [] : [[given, goal]]
    }),
  )
