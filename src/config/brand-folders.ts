import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'

/** The brands there are: each folder under `brands/` that has a `brand.json`. */
export const brandFolders = (): string[] => {
  const root = join(ROOT, 'brands')
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'brand.json')))
    .sort()
}
