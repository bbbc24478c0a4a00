import { PorticoError } from '../../errors.ts'

interface Options {
  /** A Redis that may lose conversations is warned of, and not refused. */
  readonly allowLoss: boolean
  readonly warn: (sentence: string) => void
}

/** A field of `INFO` and the value that it must have, the line of redis.conf that sets it, and what Redis does without. */
const required = [
  {
    field: 'aof_enabled',
    value: '1',
    line: 'appendonly yes',
    loses: 'forgets what was written since its last snapshot when it restarts',
  },
  {
    field: 'maxmemory_policy',
    value: 'noeviction',
    line: 'maxmemory-policy noeviction',
    loses: 'throws conversations away when its memory is full',
  },
] as const

/**
 * Reads the `INFO` of each server (undefined: the server does not give it): whether it has the commands that are used,
 * and whether it keeps what is written, on disk and when memory is short. `CONFIG` would tell that, too, but is often
 * forbidden where Redis is rented.
 *
 * @throws PorticoError `conversations/may-be-lost` if it does not keep what is written.
 * @throws PorticoError `conversations/redis-too-old` before Redis 6.2, which brought `SET … PXAT`.
 */
export const requireSuitableRedis = (
  infos: readonly (string | undefined)[],
  { allowLoss, warn }: Options,
): void => {
  const known = infos.flatMap((info) => (info === undefined ? [] : [fieldsOf(info)]))
  for (const { redis_version: version = '7' } of known) {
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major < 6 || (major === 6 && minor < 2)) {
      throw new PorticoError(
        'conversations/redis-too-old',
        `This is Redis ${version}. Bring it to 6.2 or later.`,
        { version },
      )
    }
  }

  const lines = (settings: readonly { line: string }[]) =>
    settings.map(({ line }) => `"${line}"`).join(' and ')
  if (
    known.length < infos.length ||
    known.some((fields) => required.some(({ field }) => !(field in fields)))
  ) {
    warn(`Redis does not tell whether it keeps what is written. See that redis.conf says ${lines(required)}.`)
  }
  const faults = required.filter(({ field, value }) =>
    known.some((fields) => (fields[field] ?? value) !== value),
  )
  if (faults.length === 0) return
  const what = `Redis ${faults.map(({ loses }) => loses).join(', and ')}`
  if (allowLoss) {
    warn(`${what}; REDIS_ALLOW_LOSS takes that: people may lose their place in a conversation.`)
    return
  }
  throw new PorticoError(
    'conversations/may-be-lost',
    `${what}. Put ${lines(faults)} into redis.conf and restart it, or set REDIS_ALLOW_LOSS=yes if people may lose their place in a conversation.`,
    { settings: faults.map(({ line }) => line) },
  )
}

const fieldsOf = (info: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    info.split('\r\n').flatMap((line) => {
      const [name, value] = line.split(':')
      return name && value !== undefined ? [[name, value]] : []
    }),
  )
