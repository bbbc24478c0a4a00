import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadBrand } from '../src/content/brand.ts'
import { contentFolders } from '../src/content/content.ts'
import { reportContent } from '../src/content/report.ts'
import { loadWords } from '../src/words/words.ts'

/** Reads the tips and guides of every brand in every language and names what their authors should mend. */
const root = fileURLToPath(new URL('..', import.meta.url))
const brands = readdirSync(join(root, 'brands')).filter((id) =>
  existsSync(join(root, 'brands', id, 'brand.json')),
)
const { locales } = loadWords({ roots: [join(root, 'flows')], fallback: 'en' })

const problems = brands.flatMap((id) =>
  reportContent({
    folders: contentFolders(root, id),
    brand: loadBrand(join(root, 'brands'), id),
    fallback: 'en',
    locales,
  }),
)
for (const { file, says } of new Map(problems.map((one) => [`${one.file} ${one.says}`, one])).values())
  console.error(`${file.replace(root, '')}: ${says}`)
process.exit(problems.length > 0 ? 1 : 0)
