import type { Migration } from '../flow.ts'

export const migrations: Readonly<Record<number, Migration>> = {
  /** A pause says more, and lets more be done. */
  1: (place) => place,
}
