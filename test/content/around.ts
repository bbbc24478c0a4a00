import { join } from 'node:path'
import type { Action } from '../../flows/content.ts'
import type { Around } from '../../flows/screen.ts'
import { loadBrand } from '../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../src/content/content.ts'

export const root = join(import.meta.dirname, '../..')

/** A quiet morning with a brand that ships with the program. */
export const aroundOf = (
  id: string,
  locale: string,
  actions: readonly Action[] = ['signup', 'tips', 'guides'],
): Around => {
  const brand = loadBrand(join(root, 'brands'), id)
  const content = loadContent({ folders: contentFolders(root, id), brand, actions, fallback: 'en' })
  return { at: Date.UTC(2026, 0, 5, 8), locale, locales: ['en', 'es'], brand, content: content(locale) }
}
