import { ClientOfflineError } from 'redis'
import type { Conversations } from '../contracts/conversations.ts'
import { NotNow, PorticoError } from '../errors.ts'
import { connect, type Server } from './redis/connection.ts'
import { createKeys, partitions } from './redis/keys.ts'
import { hostsOf, readRedisPlace } from './redis/place.ts'
import { requireSuitableRedis } from './redis/requirements.ts'
import { isRefusal, retryUntil } from './redis/retry.ts'

export interface RedisOptions {
  /** Accepts a Redis that may lose conversations. */
  readonly allowLoss?: boolean
  /** Gets sentences for the operator. */
  readonly warn?: (sentence: string) => void
  /** The beginning of every key. */
  readonly prefix?: string
}

/** ms for a call, all tries together. */
const callTimeout = 500
/** ms at the start, where Redis may be starting as well. */
const startTimeout = 5000

/** ms that what a probe writes is kept. */
const probeLifetime = 60_000

/** s that the key of an update is kept: twice the 24 hours for which a channel sends an update again. */
const seenLifetime = 48 * 60 * 60

/**
 * Conversations in Redis, for any number of processes: `urls` name one server, nodes of a Redis Cluster, or the
 * Sentinels of a master, see place.ts. Needs Redis 6.2. Each commit is one script, so it is carried out whole or not at all; the keys are in keys.ts.
 *
 * While Redis is away every call rejects within half a second, and the first after its return succeeds. A commit
 * whose answer got lost may have been carried out; made again it is a `conflict`, and a load tells that it was seen.
 * {@link Conversations.all} may yield a conversation twice.
 *
 * @throws PorticoError `conversations/unavailable` if Redis does not answer, at the start (five seconds) or at a call.
 * @throws PorticoError `conversations/refused` if it refuses: out of memory, of disk, no permission.
 * @throws PorticoError what {@link requireSuitableRedis} throws, at the start.
 */
export const openRedisConversations = async (
  urls: readonly string[],
  { allowLoss = false, warn = () => {}, prefix = 'portico' }: RedisOptions = {},
): Promise<Conversations> => {
  const keys = createKeys(prefix)
  const place = readRedisPlace(urls)
  const hosts = hostsOf(place)
  const startedBy = performance.now() + startTimeout
  const connection = await connect(place, startedBy).catch((error) => {
    throw failure(error, hosts)
  })
  const { redis } = connection
  let closed = false

  const run = async <Reply>(
    call: (again: boolean) => Promise<Reply>,
    by = performance.now() + callTimeout,
  ): Promise<Reply> => {
    if (closed) throw new NotNow('conversations/closed', 'The conversations were closed. Open them again.')
    try {
      return await retryUntil(by, call, leaveReplica)
    } catch (error) {
      throw failure(error instanceof ClientOfflineError ? (connection.lastError() ?? error) : error, hosts)
    }
  }
  const infoOf = (server: () => Promise<Server>) =>
    run(async () => String(await (await server()).info())).catch(() => undefined)
  /** After a fail-over the same address may lead to the new master. */
  const leaveReplica = (error: unknown) => {
    if (error instanceof Error && /(^|-)READONLY\b/.test(error.message)) connection.reconnect()
  }

  /** Where the keys of one server lie, or of all: who asks there exercises what a commit needs. */
  const probed = connection.isCluster ? partitions : partitions.slice(0, 1)
  /** Whether scripts are carried out, and write. */
  const probe = (partition: number) =>
    run(() => redis.probe({ keys: [keys.probe(partition)], args: [String(probeLifetime)] }))

  /** Does once, to keys that no conversation has, whatever is done to those of one: a right may be missing. */
  const proveRights = async () => {
    const prove = <Reply>(call: () => Promise<Reply>) => run(call, startedBy)
    const { document, note, seen } = createKeys(`${prefix}:probe`).of('probe')
    const wakes = `${document}:wakes`
    const at = Date.now()
    const expires = String(at + probeLifetime)
    const commit = {
      keys: [document, seen, wakes],
      args: ['0', '1 probe', expires, 'probe', expires, 'probe', String(Math.ceil(at / 1000) + 60), '0'],
    }
    await prove(() => redis.forget({ keys: [document, note, seen, wakes], args: ['probe'] }))
    await prove(() => redis.commit(commit))
    await prove(() =>
      Promise.all([redis.get(document), redis.mGet([document, note]), redis.zScore(seen, 'probe')]),
    )
    await prove(() =>
      redis.set(note, '', { expiration: { type: 'PXAT', value: at + probeLifetime }, GET: true }),
    )
    await prove(() =>
      redis.zRangeWithScores(wakes, '-inf', at, { BY: 'SCORE', LIMIT: { offset: 0, count: 1 } }),
    )
    await prove(() => redis.lease({ keys: [wakes, document], args: [expires, 'probe', expires] }))
    await prove(() => redis.forget({ keys: [document, note, seen, wakes], args: ['probe'] }))
  }

  try {
    requireSuitableRedis(await Promise.all(connection.servers().map(infoOf)), { allowLoss, warn })
    await proveRights()
  } catch (error) {
    connection.close()
    throw error
  }

  const due = async (partition: number, now: number, limit: number): Promise<Due[]> => {
    const found = await run(() =>
      redis.zRangeWithScores(keys.wakes(partition), '-inf', now, {
        BY: 'SCORE',
        LIMIT: { offset: 0, count: limit },
      }),
    )
    return found.map(({ value, score }) => ({ partition, id: value.toString(), wake: score }))
  }

  /** Moves the wakes of conversations of one partition; returns the ids of those that no other process moved before. */
  const lease = async (found: readonly Due[], until: number): Promise<string[]> => {
    const partition = found[0]?.partition ?? 0
    const call = {
      keys: [keys.wakes(partition), ...found.map(({ id }) => keys.of(id).document)],
      args: [String(until), ...found.flatMap(({ id, wake }) => [id, String(wake)])],
    }
    return (await run(() => redis.lease(call))).map(String)
  }

  return {
    async load(id, seen) {
      // One packet. The seen key is read first: a commit between the two reads then shows in the version, and the commit
      // that follows this load is a conflict.
      const own = keys.of(id)
      const read = () => redis.mGet([own.document, own.note])
      const [seenUntil, [document, note]] = await run(async () =>
        seen === undefined ? [null, await read()] : Promise.all([redis.zScore(own.seen, seen), read()]),
      )
      const repeated = seenUntil !== null && seenUntil * 1000 > Date.now()
      if (!document) return { version: 0, repeated }
      return { ...unpack(document), repeated, ...(note ? { note: note.toString() } : {}) }
    },

    async commit({ id, version, record, seen, wake, at, expires }) {
      const { partition, document, seen: seenKeys } = keys.of(id)
      const seenUntil = Math.ceil(at / 1000) + seenLifetime
      const call = (again: boolean) => ({
        keys: [document, seenKeys, keys.wakes(partition)],
        args: [
          String(version),
          pack(version + 1, record),
          String(expires),
          id,
          String(wake ?? ''),
          seen ?? '',
          String(seenUntil),
          again ? '1' : '0',
        ],
      })
      return (await run((again) => redis.commit(call(again)))) === 1 ? 'committed' : 'conflict'
    },

    async note(id, note, expires) {
      const expiration = { type: 'PXAT', value: expires } as const
      const before = await run(() => redis.set(keys.of(id).note, note, { expiration, GET: true }))
      return before?.toString()
    },

    async claim(now, until, limit) {
      const claimed: string[] = []
      // Other processes claim as well: what they took first is replaced by what is due next, until nothing is due.
      for (;;) {
        const missing = limit - claimed.length
        const answers = await Promise.allSettled(partitions.map((partition) => due(partition, now, missing)))
        const answered = answers.filter((answer) => answer.status === 'fulfilled')
        // While a part of a cluster is away the other parts go on; `ping` reports it.
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
      await run(() => redis.forget(call))
    },

    async *all() {
      for (const server of await run(async () => connection.servers())) {
        let cursor = '0'
        do {
          const page = await run(async () =>
            (await server()).scan(cursor, { MATCH: keys.documents, COUNT: 500 }),
          )
          cursor = String(page.cursor)
          const found = page.keys.map(String)
          const documents = await Promise.all(found.map((key) => run(() => redis.get(key))))
          for (const [n, key] of found.entries()) {
            const document = documents[n]
            if (document) yield { id: keys.idOf(key), record: unpack(document).record }
          }
        } while (cursor !== '0')
      }
    },

    async ping() {
      await Promise.all(probed.map(probe))
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

/** Node's message; where a name has several addresses and none answers, the error has only a code. */
const reason = (error: unknown) => {
  const { message, code } = error as { message?: string; code?: string }
  return (message || code || 'no reason given').replace(/\.$/, '')
}
