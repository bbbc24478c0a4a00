import { ClientOfflineError } from 'redis'
import type { Conversations } from '../contracts/conversations.ts'
import { NotNow, PorticoError } from '../errors.ts'
import { connect, type Server } from './redis/connection.ts'
import { createKeys, partitions } from './redis/keys.ts'
import { isRefusal, patiently } from './redis/patience.ts'
import { refuseUnsuitable } from './redis/suitable.ts'

export interface RedisOptions {
  /** Takes a Redis that may lose conversations, too. */
  readonly allowLoss?: boolean
  /** Told what an operator should know, in a sentence. */
  readonly warn?: (sentence: string) => void
  /** What the name of every key begins with. */
  readonly prefix?: string
}

/** ms for a call, all tries together. */
const patience = 500
/** ms at the start, where Redis may still be on its way. */
const patienceAtStart = 5000

/** s. Telegram re-sends an update for 24 hours; twice that is remembered. */
const rememberSeen = 48 * 60 * 60

/**
 * Conversations in Redis, for any number of processes: `urls` name one server, or several nodes of a Redis Cluster.
 * Needs Redis 6.2. Each commit is one script, so it is carried out whole or not at all; where things are: keys.ts.
 *
 * While Redis is away every call rejects within half a second, and the first after its return succeeds. A commit
 * whose answer got lost may have been carried out; made again it is a `conflict`, and a load tells that it was seen.
 * {@link Conversations.all} may tell of a conversation twice.
 *
 * @throws PorticoError `conversations/unavailable` if Redis does not answer, at the start (five seconds) or at a call.
 * @throws PorticoError `conversations/refused` if it answers that it will not: out of memory, of disk, no permission.
 * @throws PorticoError what {@link refuseUnsuitable} does, at the start.
 */
export const openRedisConversations = async (
  urls: readonly string[],
  { allowLoss = false, warn = () => {}, prefix = 'portico' }: RedisOptions = {},
): Promise<Conversations> => {
  const keys = createKeys(prefix)
  const hosts = urls.map((url) => new URL(url).host)
  const connection = await connect(urls, performance.now() + patienceAtStart).catch((error) => {
    throw failure(error, hosts)
  })
  const { redis } = connection
  let closed = false

  const ask = async <Reply>(work: (again: boolean) => Promise<Reply>): Promise<Reply> => {
    if (closed) throw new NotNow('conversations/closed', 'The conversations were closed. Open them again.')
    try {
      return await patiently(work, performance.now() + patience, mend)
    } catch (error) {
      throw failure(error instanceof ClientOfflineError ? (connection.lastFault() ?? error) : error, hosts)
    }
  }
  const told = (server: () => Promise<Server>) =>
    ask(async () => String(await (await server()).info())).catch(() => undefined)
  /** A server that only follows another now is not the one we look for. */
  const mend = (error: unknown) => {
    if (error instanceof Error && /(^|-)READONLY\b/.test(error.message)) connection.renew()
  }

  try {
    refuseUnsuitable(await Promise.all(connection.servers().map(told)), { allowLoss, warn })
  } catch (error) {
    connection.close()
    throw error
  }

  const due = async (partition: number, now: number, limit: number): Promise<Due[]> => {
    const found = await ask(() =>
      redis.zRangeWithScores(keys.wakes(partition), '-inf', now, {
        BY: 'SCORE',
        LIMIT: { offset: 0, count: limit },
      }),
    )
    return found.map(({ value, score }) => ({ partition, id: value.toString(), wake: score }))
  }

  /** Of one partition. */
  const lease = async (found: readonly Due[], until: number): Promise<string[]> => {
    const partition = found[0]?.partition ?? 0
    const call = {
      keys: [keys.wakes(partition), ...found.map(({ id }) => keys.of(id).document)],
      args: [String(until), ...found.flatMap(({ id, wake }) => [id, String(wake)])],
    }
    return (await ask(() => redis.lease(call))).map(String)
  }

  return {
    async load(id, seen) {
      // One packet. Seen comes first: a commit in between them then shows in the version, and ours will be a conflict.
      const own = keys.of(id)
      const found = () => redis.mGet([own.document, own.note])
      const [remembered, [document, note]] = await ask(async () =>
        seen === undefined ? [null, await found()] : Promise.all([redis.zScore(own.seen, seen), found()]),
      )
      const repeated = remembered !== null && remembered * 1000 > Date.now()
      if (!document) return { version: 0, repeated }
      return { ...unpack(document), repeated, ...(note ? { note: note.toString() } : {}) }
    },

    async commit({ id, version, record, seen, wake, entered = [], at, expires }) {
      const { partition, document, seen: remembered } = keys.of(id)
      const remember = Math.ceil(at / 1000) + rememberSeen
      const call = (again: boolean) => ({
        keys: [document, remembered, keys.wakes(partition), keys.funnel(partition)],
        args: [
          String(version),
          pack(version + 1, record),
          String(expires),
          id,
          String(wake ?? ''),
          seen ?? '',
          String(remember),
          again ? '1' : '0',
          ...entered,
        ],
      })
      return (await ask((again) => redis.commit(call(again)))) === 1 ? 'committed' : 'conflict'
    },

    async note(id, note, expires) {
      const expiration = { type: 'PXAT', value: expires } as const
      const stood = await ask(() => redis.set(keys.of(id).note, note, { expiration, GET: true }))
      return stood?.toString()
    },

    async claim(now, until, limit) {
      const claimed: string[] = []
      // Others claim, too: what they were faster with is looked for further on, until there is no more.
      for (;;) {
        const missing = limit - claimed.length
        const answers = await Promise.allSettled(partitions.map((partition) => due(partition, now, missing)))
        const answered = answers.filter((answer) => answer.status === 'fulfilled')
        // Where a part of a cluster is away the others go on; `ping` tells of it.
        if (answered.length === 0) throw answers.find((answer) => answer.status === 'rejected')?.reason
        const found = answered
          .flatMap(({ value }) => value)
          .sort((a, b) => a.wake - b.wake || (a.id < b.id ? -1 : 1))
          .slice(0, missing)
        if (found.length === 0) return claimed
        const parts = Object.values(Object.groupBy(found, ({ partition }) => partition)) as Due[][]
        const leased = new Set((await Promise.all(parts.map((part) => lease(part, until)))).flat())
        claimed.push(...found.map(({ id }) => id).filter((id) => leased.has(id)))
      }
    },

    async forget(id) {
      const { partition, document, note, seen } = keys.of(id)
      const call = { keys: [document, note, seen, keys.wakes(partition)], args: [id] }
      await ask(() => redis.forget(call))
    },

    async funnel() {
      const sums: Record<string, number> = {}
      const parts = partitions.map((partition) => ask(() => redis.hGetAll(keys.funnel(partition))))
      for (const [state, entered] of (await Promise.all(parts)).flatMap(Object.entries)) {
        sums[state] = (sums[state] ?? 0) + Number(entered)
      }
      return sums
    },

    async *all() {
      for (const server of await ask(async () => connection.servers())) {
        let cursor = '0'
        do {
          const page = await ask(async () =>
            (await server()).scan(cursor, { MATCH: keys.documents, COUNT: 500 }),
          )
          cursor = String(page.cursor)
          const found = page.keys.map(String)
          const documents = await Promise.all(found.map((key) => ask(() => redis.get(key))))
          for (const [n, key] of found.entries()) {
            const document = documents[n]
            if (document) yield { id: keys.idOf(key), record: unpack(document).record }
          }
        } while (cursor !== '0')
      }
    },

    async ping() {
      const servers = await ask(async () => connection.servers())
      await Promise.all(servers.map((server) => ask(async () => (await server()).ping())))
    },

    async close() {
      if (closed) return
      closed = true
      connection.close()
    },
  }
}

interface Due {
  readonly partition: number
  readonly id: string
  readonly wake: number
}

/** A document as it is stored: its version in digits, a space, the record. */
const pack = (version: number, record: Uint8Array) => Buffer.concat([Buffer.from(`${version} `), record])

const unpack = (document: Buffer): { version: number; record: Uint8Array } => {
  const space = document.indexOf(' ')
  return { version: Number(document.toString('latin1', 0, space)), record: document.subarray(space + 1) }
}

const failure = (error: unknown, hosts: readonly string[]): unknown => {
  if (error instanceof PorticoError) return error
  const facts = { hosts }
  return isRefusal(error)
    ? new NotNow(
        'conversations/refused',
        `Redis refuses what it is asked for: "${error.message}". Mend that there, or in REDIS_URL.`,
        facts,
        error,
      )
    : new NotNow(
        'conversations/unavailable',
        `Redis at ${hosts.join(', ')} does not answer (${reason(error)}). Check that it runs and that REDIS_URL names it; as soon as it answers, all goes on by itself.`,
        facts,
        error,
      )
}

/** As Node words it; where a name has several addresses and none answers, it has only a code. */
const reason = (error: unknown) => {
  const { message, code } = error as { message?: string; code?: string }
  return (message || code || 'no reason given').replace(/\.$/, '')
}
