import type { Migration } from '../flow.ts'

export const migrations: Readonly<Record<number, Migration>> = {
  /** The menu of version 1 knew of no account; whoever sees it says /start for one that does. */
  1: (place) => place,
}
