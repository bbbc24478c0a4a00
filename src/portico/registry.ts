import type { Capabilities } from '../../flows/flow.ts'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { createButtons } from '../engine/buttons.ts'
import type { FlowRegistry } from '../engine/flow-registry.ts'
import type { Texts } from './texts.ts'

/** What a person can come to, and by which commands and links. */
export type FlowMap = Pick<FlowRegistry, 'flows' | 'commands' | 'deepLinks' | 'home'>

export const standardMap: FlowMap = { flows, commands, deepLinks, home: 'home' }

export interface RegistryParts {
  readonly capabilities: Capabilities
  readonly secrets: Secrets
  readonly texts: Texts
  readonly map?: Partial<FlowMap>
}

/** Everything a decision needs to know besides the conversation. */
export const createRegistry = ({ capabilities, secrets, texts, map }: RegistryParts): FlowRegistry => {
  const { brand, content, wording } = texts
  return {
    ...standardMap,
    ...map,
    capabilities,
    buttons: createButtons(secrets),
    environment: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
    pickLocale: wording.pick,
    label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
  }
}
