import { join } from 'node:path'
import type { Action } from '../../flows/content.ts'
import { actions } from '../../flows/content.ts'
import type { Capabilities, Flow } from '../../flows/flow.ts'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import { loadBrand } from '../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../src/content/content.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import { createButtons } from '../../src/engine/buttons.ts'
import type { FlowRegistry } from '../../src/engine/flow-registry.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { loadWords, type Wording } from '../../src/words/words.ts'

export const root = join(import.meta.dirname, '../..')

/** All that a decision needs, without a store, a channel or a directory; of the brand that ships with the program. */
export const openRegistry = (
  capabilities: Capabilities,
  of: Readonly<Record<string, Flow>> = flows,
): { registry: FlowRegistry; wording: Wording } => {
  const brand = loadBrand(join(root, 'brands'), 'example')
  const wording = loadWords({ roots: [join(root, 'flows'), join(root, 'src')], fallback: 'en' })
  const content = loadContent({
    folders: contentFolders(root, 'example'),
    brand,
    actions: (Object.keys(actions) as Action[]).filter((action) => actions[action] in of),
    fallback: 'en',
  })
  const registry: FlowRegistry = {
    flows: of,
    commands,
    deepLinks,
    home: 'home',
    capabilities,
    buttons: createButtons(createSecrets([Buffer.alloc(32)])),
    environment: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
    pickLocale: wording.pick,
    label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
  }
  return { registry, wording }
}

/** Encrypts nothing: for records that hold no person's answers. */
export const unsealed: Secrets = {
  ...createSecrets([Buffer.alloc(32)]),
  seal: (plain) => plain,
  open: (sealed) => sealed,
}
