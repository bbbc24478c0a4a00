import type { Migration } from '../flow.ts'

export const migrations: Readonly<Record<number, Migration>> = {
  /** Version 1 did not hear that a page is over; who stands at one has "Open a new page". */
  1: (place) => place,
}
