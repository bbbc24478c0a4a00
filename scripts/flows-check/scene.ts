import { join } from 'node:path'
import type { Action } from '../../flows/content.ts'
import { actions } from '../../flows/content.ts'
import type { Flow, House } from '../../flows/flow.ts'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import { loadBrand } from '../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../src/content/content.ts'
import { createButtons } from '../../src/engine/buttons.ts'
import type { Scene } from '../../src/engine/scene.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import type { Secrets } from '../../src/secrets/secrets.ts'
import { loadWords, type Wording } from '../../src/words/words.ts'

export const root = join(import.meta.dirname, '../..')

/** All that a decision needs, without a store, a channel or a directory; of the brand that ships with the program. */
export const openScene = (
  house: House,
  of: Readonly<Record<string, Flow>> = flows,
): { scene: Scene; wording: Wording } => {
  const brand = loadBrand(join(root, 'brands'), 'example')
  const wording = loadWords({ roots: [join(root, 'flows'), join(root, 'src')], fallback: 'en' })
  const content = loadContent({
    folders: contentFolders(root, 'example'),
    brand,
    actions: (Object.keys(actions) as Action[]).filter((action) => actions[action] in of),
    fallback: 'en',
  })
  const scene: Scene = {
    flows: of,
    commands,
    deepLinks,
    home: 'home',
    house,
    buttons: createButtons(createSecrets([Buffer.alloc(32)])),
    around: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
    pickLocale: wording.pick,
    label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
  }
  return { scene, wording }
}

/** Seals nothing: for records that hold nobody's answers. */
export const unsealed: Secrets = {
  ...createSecrets([Buffer.alloc(32)]),
  seal: (plain) => plain,
  open: (sealed) => sealed,
}
