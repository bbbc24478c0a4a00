import type { Capabilities, Flow } from '../../flows/flow.ts'
import { flows } from '../../flows/flows.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import type { Wording } from '../../src/contracts/wording.ts'
import type { FlowRegistry } from '../../src/engine/flow-registry.ts'
import { createRegistry } from '../../src/portico/registry.ts'
import { loadTexts } from '../../src/portico/texts.ts'
import { ROOT } from '../../src/root.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { fieldsAmong } from '../../test/fixtures/own-fields.ts'

export const root = ROOT

/** All that a decision needs, without a store, a channel or a directory; of the brand that ships with the program. */
export const openRegistry = (
  capabilities: Capabilities,
  of: Readonly<Record<string, Flow>> = flows,
): { registry: FlowRegistry; wording: Wording } => {
  const loaded = loadTexts('example', { flows: of })
  const texts = { ...loaded, brand: { ...loaded.brand, profile: fieldsAmong(capabilities.profile) } }
  const registry = createRegistry({ capabilities, secrets: unsealed, texts, map: { flows: of } })
  return { registry, wording: texts.wording }
}

/** Encrypts nothing: for records that hold no person's answers. */
export const unsealed: Secrets = {
  ...createSecrets([Buffer.alloc(32)]),
  seal: (plain) => plain,
  open: (sealed) => sealed,
}
