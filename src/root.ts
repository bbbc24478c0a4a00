import { findPackageJSON } from 'node:module'
import { dirname, extname, join } from 'node:path'

/** The folder of package.json, for the sources and for `dist/` alike: words, pages and brands are read below it. */
export const ROOT = dirname(findPackageJSON(import.meta.url) ?? '')

/** The file of a program that is started by itself: the source, where the sources run, and otherwise what was built of it. */
export const programFile = (name: string): string =>
  extname(import.meta.filename) === '.ts' ? join(ROOT, 'src', `${name}.ts`) : join(ROOT, 'dist', `${name}.js`)
