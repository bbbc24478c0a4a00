import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Conversations } from '../contracts/conversations.ts'
import { NotNow, PorticoError } from '../errors.ts'

/** ms that the key of an update is kept: twice the 24 hours for which a channel sends an update again. */
const seenLifetime = 48 * 60 * 60 * 1000

/** After this many commits, at most that many expired rows are deleted, so that no single commit takes long. */
const sweepEvery = 100
const sweepMost = 300

/** The version of the tables, kept in the file as `user_version`. */
const format = 1

const schema = `
  create table if not exists conversations (
    id text primary key,
    version integer not null,
    record blob not null,
    wake integer,
    expires integer not null,
    note text
  ) strict, without rowid;
  create index if not exists conversations_by_wake on conversations (wake) where wake is not null;
  create index if not exists conversations_by_expiry on conversations (expires);

  create table if not exists seen (
    id text not null,
    key text not null,
    expires integer not null,
    primary key (id, key)
  ) strict, without rowid;
  create index if not exists seen_by_expiry on seen (expires);

  pragma user_version = ${format};
`

/**
 * Conversations in one file of this machine, for one process. Nothing that was committed is lost when the process
 * dies, because the operating system has it in its cache; when the machine dies, the last moments may be lost, and the
 * file stays sound (https://sqlite.org/pragma.html#pragma_synchronous).
 *
 * `now` is the clock by which rows expire.
 * @throws PorticoError `conversations/in-use` if another process has the file open; it is free again as soon as that
 * process has ended in any way. `conversations/format` if a later release wrote it.
 */
export const openSqliteConversations = (path: string, now: () => number = Date.now): Conversations => {
  const db = openExclusively(path)

  const select = db.prepare('select version, record, note from conversations where id = ? and expires > ?')
  const selectSeen = db.prepare('select 1 from seen where id = ? and key = ? and expires > ?')
  const remember = db.prepare(
    `insert into seen (id, key, expires) values (:id, :key, :expires)
     on conflict do update set expires = :expires where seen.expires <= :now`,
  )
  const insert = db.prepare(
    `insert into conversations (id, version, record, wake, expires) values (:id, 1, :record, :wake, :expires)
     on conflict do update set version = 1, record = :record, wake = :wake, expires = :expires, note = null
     where conversations.expires <= :now`,
  )
  const update = db.prepare(
    `update conversations set version = version + 1, record = :record, wake = :wake, expires = :expires
     where id = :id and version = :version and expires > :now`,
  )
  const selectNote = db.prepare('select note from conversations where id = ? and expires > ?')
  const note = db.prepare('update conversations set note = ? where id = ?')
  const due = db.prepare(
    'select id from conversations where wake <= ? and expires > ? order by wake, id limit ?',
  )
  const lease = db.prepare('update conversations set wake = ? where id = ?')
  const forget = db.prepare('delete from conversations where id = ?')
  const forgetSeen = db.prepare('delete from seen where id = ?')
  const page = db.prepare(
    'select id, record from conversations where id > ? and expires > ? order by id limit 100',
  )
  const sweepConversations = db.prepare(
    `delete from conversations
     where id in (select id from conversations where expires <= ? order by expires limit ${sweepMost})`,
  )
  const sweepSeen = db.prepare(
    `delete from seen
     where (id, key) in (select id, key from seen where expires <= ? order by expires limit ${sweepMost})`,
  )
  const sweep = () => {
    sweepConversations.run(now())
    sweepSeen.run(now())
  }

  const begin = db.prepare('begin immediate')
  const commit = db.prepare('commit')
  const rollback = db.prepare('rollback')
  /** Commits what `work` did if it returns something; rolls it back if it returns nothing or throws. */
  const transaction = <Result>(work: () => Result | undefined): Result | undefined => {
    begin.run()
    try {
      const result = work()
      if (result !== undefined) commit.run()
      return result
    } finally {
      if (db.isTransaction) rollback.run()
    }
  }

  let commits = 0

  return telling(path, {
    async load(id, seen) {
      const found = select.get(id, now()) as Found | undefined
      const repeated = seen !== undefined && selectSeen.get(id, seen, now()) !== undefined
      if (!found) return { version: 0, repeated }
      const { version, record, note } = found
      return { version, record, repeated, ...(note === null ? {} : { note }) }
    },

    async commit({ id, version, record, seen, wake = null, at, expires }) {
      const done = transaction(() => {
        const moment = now()
        if (seen !== undefined) {
          const { changes } = remember.run({ id, key: seen, expires: at + seenLifetime, now: moment })
          if (changes === 0) return
        }
        const next = { id, record, wake, expires, now: moment }
        const { changes } = version === 0 ? insert.run(next) : update.run({ ...next, version })
        if (changes === 0) return
        if (++commits % sweepEvery === 0) sweep()
        return 'committed' as const
      })
      return done ?? 'conflict'
    },

    async note(id, text) {
      const before = selectNote.get(id, now()) as Pick<Found, 'note'> | undefined
      if (before) note.run(text, id)
      return before?.note ?? undefined
    },

    async claim(moment, until, limit) {
      const claimed = transaction(() => {
        const ids = due.all(moment, now(), limit).map(({ id }) => String(id))
        for (const id of ids) lease.run(until, id)
        sweep()
        return ids
      })
      return claimed ?? []
    },

    async forget(id) {
      transaction(() => {
        forgetSeen.run(id)
        return forget.run(id)
      })
    },

    async *all() {
      let last = ''
      for (;;) {
        const rows = page.all(last, now()) as { id: string; record: Uint8Array }[]
        for (const { id, record } of rows) yield { id, record }
        const end = rows.at(-1)
        if (!end) return
        last = end.id
      }
    },

    async ping() {
      // Written although it is the same: a disk that is full answers every question.
      db.exec(`pragma user_version = ${format}`)
    },

    async close() {
      if (db.isOpen) db.close()
    },
  })
}

/** Tells of a disk that is full or broken as what it is: nothing was changed, and the same may be tried again. */
const telling = (path: string, { all, close, ...calls }: Conversations): Conversations => {
  const told =
    <Input extends unknown[], Result>(call: (...input: Input) => Promise<Result>) =>
    (...input: Input) =>
      call(...input).catch((error: unknown) => {
        throw fault(path, error)
      })
  const each = Object.entries(calls).map(([name, call]) => [name, told(call as () => Promise<unknown>)])
  return { ...(Object.fromEntries(each) as typeof calls), all, close }
}

const fault = (path: string, error: unknown): unknown => {
  const { errcode, message } = error as { errcode?: number; message?: string }
  const primary = typeof errcode === 'number' ? errcode & 0xff : undefined
  if (primary === full)
    return new NotNow(
      'conversations/full',
      `The disk of ${path} is full. Make room there; all goes on by itself.`,
      { path },
      error,
    )
  if (primary === broken || primary === readOnly)
    return new NotNow(
      'conversations/unavailable',
      `${path} cannot be written (${message}). See that its disk is sound and has room, and that the user of Portico may write it; all goes on by itself.`,
      { path, state: errcode },
      error,
    )
  return error
}

interface Found {
  readonly version: number
  readonly record: Uint8Array
  readonly note: string | null
}

/** Only this user may read the file, also in a folder of another user; SQLite gives its log the same mode. */
const makeForOwner = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
  for (const file of [path, `${path}-wal`])
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) chmodSync(file, 0o600)
}

/** Opens the file for this process alone: SQLite keeps an exclusive lock until the process ends or closes the file. */
const openExclusively = (path: string): DatabaseSync => {
  if (path !== ':memory:') makeForOwner(path)
  const db = new DatabaseSync(path, { timeout: 0 })
  try {
    db.exec(`
      pragma locking_mode = exclusive;
      pragma journal_mode = wal;
      pragma synchronous = normal;
      pragma cache_size = -8000;
      pragma wal_autocheckpoint = 4000;
      begin immediate;
    `)
    const found = Number(db.prepare('pragma user_version').get()?.user_version)
    if (found > format) {
      throw new PorticoError(
        'conversations/format',
        `${path} was written by a later release of Portico. Start that release, or set DATA_DIR to another folder.`,
        { path, found, known: format },
      )
    }
    db.exec(`${schema} commit`)
    return db
  } catch (error) {
    db.close()
    if ((error as { errcode?: number }).errcode !== busy) throw error
    throw new PorticoError(
      'conversations/in-use',
      `${path} is in use by another process. Stop that one, set DATA_DIR to another folder for this one, or set REDIS_URL for several processes.`,
      { path },
      error,
    )
  }
}

/** https://www.sqlite.org/rescode.html: SQLITE_BUSY, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL. */
const busy = 5
const readOnly = 8
const broken = 10
const full = 13
