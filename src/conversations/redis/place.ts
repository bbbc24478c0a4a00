/** Where one Redis listens, and who asks. */
export interface RedisHost {
  readonly host: string
  readonly port: number
  readonly tls: boolean
  readonly username?: string
  readonly password?: string
  readonly database: number
}

/** What `REDIS_URL` names. */
export type RedisPlace =
  | { readonly kind: 'server'; readonly server: RedisHost }
  | { readonly kind: 'cluster'; readonly nodes: readonly [RedisHost, ...RedisHost[]] }
  | {
      readonly kind: 'sentinel'
      /** Any of them tells where the master is. */
      readonly sentinels: readonly RedisHost[]
      /** The name under which they watch it. */
      readonly master: string
      /** The master, but for its host and port. */
      readonly server: Omit<RedisHost, 'host' | 'port'>
    }

/**
 * `redis://user:password@host:6379/0`; several with commas between them are nodes of a cluster; and
 * `redis-sentinel://user:password@sentinel-1:26379,sentinel-2:26379/0?master=name` with the user of Redis before the `@`
 * and, where they ask for one, `&sentinel_user=` and `&sentinel_password=`. With `rediss` the lines are encrypted.
 */
export const readRedisPlace = (urls: readonly string[]): RedisPlace => {
  const [first = '', ...others] = urls
  if (/^rediss?-sentinel:/.test(first)) return readSentinel(first)
  if (others.length > 0) return { kind: 'cluster', nodes: [readHost(first), ...others.map(readHost)] }
  return { kind: 'server', server: readHost(first) }
}

/** Where it is looked for, without user and password. */
export const hostsOf = (place: RedisPlace): string[] => {
  const hosts =
    place.kind === 'server' ? [place.server] : place.kind === 'cluster' ? place.nodes : place.sentinels
  return hosts.map(({ host, port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`)
}

/** Taken apart here, because it holds a password and node-redis may repeat it in an error. */
const readHost = (url: string): RedisHost => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || 6379),
    tls: protocol === 'rediss:',
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    database: Number(pathname.slice(1)),
  }
}

/** Hosts with commas between them are no URL; each is read as one with what stands around them. */
const readSentinel = (url: string): RedisPlace => {
  const [, scheme, user = '', hosts = '', path = '', query] =
    url.match(/^(rediss?)-sentinel:\/\/([^@/?]*@)?([^@/?]+)(\/[^?]*)?(\?.*)?$/) ?? []
  const options = new URLSearchParams(query)
  const { username, password, tls, database } = readHost(`${scheme}://${user}master${path}`)
  const [name, secret] = [options.get('sentinel_user'), options.get('sentinel_password')]
  return {
    kind: 'sentinel',
    sentinels: hosts.split(',').map((host) => {
      const { port, ...rest } = readHost(`${scheme}://${host}`)
      return {
        ...rest,
        port: /:\d+$/.test(host) ? port : 26_379,
        ...(name && { username: name }),
        ...(secret && { password: secret }),
      }
    }),
    master: options.get('master') ?? 'mymaster',
    server: { tls, database, ...(username && { username }), ...(password && { password }) },
  }
}
