import { PorticoError } from '../../errors.ts'

/** Result codes of SQLite without their extensions: https://www.sqlite.org/rescode.html */
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

const kinds: Readonly<Record<number, { readonly code: string; readonly cure: string }>> = {
  [FULL]: { code: 'database/full', cure: 'Make room on its disk; all goes on by itself.' },
  [IOERR]: { code: 'database/disk', cure: 'See that its disk is sound and has room; all goes on by itself.' },
  [READONLY]: { code: 'database/read-only', cure: 'Let the user of Portico write it, and its folder.' },
  [CANTOPEN]: { code: 'database/disk', cure: 'Let the user of Portico write it, and its folder.' },
  [CORRUPT]: { code: 'database/damaged', cure: 'Stop Portico and put back the newest backup.' },
  [NOTADB]: { code: 'database/damaged', cure: 'Stop Portico and put back the newest backup.' },
}

/** The fault that an error of SQLite stands for, with a stable code; the error itself where it is none of these. */
export const sqliteFault = (path: string, error: unknown): unknown => {
  const { errcode, message } = error as { errcode?: unknown; message?: string }
  const kind = typeof errcode === 'number' ? kinds[errcode & 0xff] : undefined
  return kind
    ? new PorticoError(
        kind.code,
        `${path} cannot be used (${message}). ${kind.cure}`,
        { path, state: errcode },
        error,
      )
    : error
}
