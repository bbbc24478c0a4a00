import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { telegramText } from '../src/channels/telegram/rich-text.ts'
import { loadBrand } from '../src/content/brand.ts'
import { contentFolders } from '../src/content/content.ts'
import {
  type Problem,
  reportContent,
  untranslatedProfile,
  untranslatedServices,
} from '../src/content/report.ts'
import { PorticoError } from '../src/errors.ts'
import { loadWords } from '../src/words/words.ts'

/** Reads the tips and guides of every brand in every language and names what their authors should mend. */
const root = fileURLToPath(new URL('..', import.meta.url))
const brands = readdirSync(join(root, 'brands')).filter((id) =>
  existsSync(join(root, 'brands', id, 'brand.json')),
)
const { locales } = loadWords({ roots: [join(root, 'flows')], fallback: 'en' })

const ofBrand = (id: string): Problem[] => {
  try {
    const brand = loadBrand(join(root, 'brands'), id)
    const problems = reportContent({
      folders: contentFolders(root, id),
      brand,
      fallback: 'en',
      locales,
      channels: [telegramText],
    })
    return [
      ...problems,
      ...untranslatedServices(brand, 'en', locales),
      ...untranslatedProfile(brand, locales),
    ]
  } catch (error) {
    if (!(error instanceof PorticoError)) throw error
    const file = String(error.facts.file)
    return [{ file, says: error.message.replace(`${file} `, 'It ') }]
  }
}

const problems = brands.flatMap(ofBrand)
/** A page of all brands is named once, also where it is of another length in each. */
const once = new Map(problems.map((one) => [`${one.file} ${one.says.replaceAll(/\d+/g, '')}`, one]))
for (const { file, says } of once.values()) console.error(`${file.replace(root, '')}: ${says}`)
process.exit(problems.length > 0 ? 1 : 0)
