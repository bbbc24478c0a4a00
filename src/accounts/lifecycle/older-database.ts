import type { Directory } from '../store/directory.ts'

/** Rows of one transaction: a database of millions is not locked for long. */
const BATCH = 1_000

/** How many of each were ended. */
export interface Ended {
  readonly sessions: number
  readonly recoveries: number
  readonly links: number
}

/**
 * Ends what an older database brings back to life although its owner may have ended it since: every session, every
 * recovery under way, also one whose wait the owner has cancelled, and every code and link, which are derived from
 * `key` alone from here on. Breaking off loses nothing.
 */
export const endRevived = async (directory: Directory, key: string, at: number): Promise<Ended> => ({
  sessions: await inBatches(async () =>
    directory.transaction(async (queries) => {
      const open = queries.selectFrom('sessions').select('digest').where('ended_at', 'is', null).limit(BATCH)
      const ended = queries.updateTable('sessions').set({ ended_at: at }).where('digest', 'in', open)
      return (await ended.returning('digest').execute()).length
    }),
  ),
  recoveries: await inBatches(async () =>
    directory.transaction(async (queries) => {
      const open = queries.selectFrom('recoveries').select('id').where('ended_at', 'is', null).limit(BATCH)
      const ended = queries.updateTable('recoveries').set({ ended_at: at, outcome: 'cancelled' })
      return (await ended.where('id', 'in', open).returning('id').execute()).length
    }),
  ),
  links:
    (await deriveFrom(directory, 'challenges', key)) +
    (await deriveFrom(directory, 'tickets', key)) +
    (await deriveFrom(directory, 'notifications', key)),
})

/** What was sent by another key matches nothing any more, and is answered as what is void. */
const deriveFrom = (directory: Directory, table: 'challenges' | 'tickets' | 'notifications', key: string) =>
  inBatches(async () =>
    directory.transaction(async (queries) => {
      const others = queries
        .selectFrom(table as 'tickets')
        .select('id')
        .where('key_id', '!=', key)
        .limit(BATCH)
      const derived = queries
        .updateTable(table as 'tickets')
        .set({ key_id: key })
        .where('id', 'in', others)
      return (await derived.returning('id').execute()).length
    }),
  )

const inBatches = async (batch: () => Promise<number>): Promise<number> => {
  let all = 0
  for (;;) {
    const rows = await batch()
    all += rows
    if (rows < BATCH) return all
  }
}
