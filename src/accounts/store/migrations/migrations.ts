import type { Migration } from 'kysely'
import * as first from './0001-directory.ts'
import * as second from './0002-account-care.ts'
import * as third from './0003-sms-blocks.ts'

/** Every change of the schema, in the order of its name. One that was released is never edited: add another. */
export const migrations: Record<string, Migration> = {
  '0001-directory': first,
  '0002-account-care': second,
  '0003-sms-blocks': third,
}
