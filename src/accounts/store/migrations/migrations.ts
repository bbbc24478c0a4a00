import type { Migration } from 'kysely'
import * as directory from './0001-directory.ts'

/** Every change of the schema, in the order of its name. A released one is never edited: add another. */
export const migrations: Record<string, Migration> = {
  '0001-directory': directory,
}
