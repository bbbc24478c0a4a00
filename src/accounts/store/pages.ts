import { setTimeout as rest } from 'node:timers/promises'

/** ms that one page takes: SQLite holds everything up meanwhile, and Postgres holds locks. */
const AIM = 15

/** Rows of one page: so many at first, so few at least and so many at most. */
const ROWS = { first: 100, least: 10, most: 500 }

/** ms between two pages, in which people are served. */
const REST = 5

/** What one page came to: how many rows it found, of as many as it was asked for. */
export interface Page {
  readonly found: number
}

/**
 * Works through many rows page by page until a page is not full, and rests between them. Each page has as many rows as were
 * done lately in {@link AIM} ms, on this machine and with what else it has to do: so no page holds others up for long.
 */
export async function pageByPage(
  page: (rows: number) => Promise<Page>,
  stopping?: AbortSignal,
): Promise<void> {
  for (let rows = ROWS.first; !stopping?.aborted; ) {
    const begun = performance.now()
    const { found } = await page(rows)
    if (found < rows) return
    rows = nextPage(rows, performance.now() - begun)
    await rest(REST)
  }
}

/** How many rows the next page has, after one that took so many ms. */
const nextPage = (rows: number, milliseconds: number): number => {
  const fitting = Math.round((rows * AIM) / Math.max(milliseconds, 1))
  return Math.max(ROWS.least, Math.min(fitting, rows * 2, ROWS.most))
}
