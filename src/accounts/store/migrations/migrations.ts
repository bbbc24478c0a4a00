import type { Migration } from 'kysely'
import * as directory from './0001-directory.ts'

/**
 * Every change of the schema, in the order of its name. A released one is never edited: add another.
 *
 * People use the tables meanwhile, by the release before, so a change takes a moment however many rows there are: a new
 * table, a column that is null or has a constant default. An index lets writers wait for about two seconds a million
 * rows. Rows are never rewritten here: that is done later and page by page, as sweep.ts does.
 */
export const migrations: Record<string, Migration> = {
  '0001-directory': directory,
}
