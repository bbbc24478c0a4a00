import { z } from 'zod'
import { mailbox } from '../../flows/reading/mailbox.ts'

/** An address with one of these protocols and a host. */
export const address = (protocols: RegExp, what: string) =>
  z.string().refine((value) => {
    const url = URL.parse(value)
    return url !== null && protocols.test(url.protocol) && url.hostname !== ''
  }, `is not ${what}`)

/** The address of a service or of pages, to which paths are appended: nothing may follow its own path. */
export const baseAddress = (what: string) =>
  address(/^https?:$/, what)
    .refine((value) => !/[?#]/.test(value), 'has a "?" or "#"; only a host and a path belong there')
    .refine((value) => !URL.parse(value)?.username, 'has a user name; only a host and a path belong there')
    .transform((value) => value.replace(/\/+$/, ''))

/** One Redis: https://www.iana.org/assignments/uri-schemes/prov/redis, without queries. */
export const isRedis = (value: string): boolean => {
  const url = URL.parse(value)
  return (
    url !== null &&
    /^rediss?:$/.test(url.protocol) &&
    /^[^,]+$/.test(url.hostname) &&
    /^(\/\d*)?$/.test(url.pathname) &&
    !/[?#\s]|%(?![\da-f]{2})/i.test(value)
  )
}

/** The Sentinels of one Redis, and the name under which they watch it, see `conversations/redis/place.ts`. */
export const isSentinel = (value: string): boolean => {
  const [, scheme, user = '', hosts = '', database = '', query] =
    value.match(/^(rediss?)-sentinel:\/\/([^@/?\s]*@)?([^@/?\s]+)(\/\d*)?\?([^#\s]+)$/) ?? []
  return (
    hosts.split(',').every((host) => isRedis(`${scheme}://${user}${host}${database}`)) &&
    Boolean(new URLSearchParams(query).get('master'))
  )
}

/** The number of the database that the address of a Redis names; 0: none. */
export const databaseIn = (url: string): number => Number(URL.parse(url)?.pathname.slice(1))

/** Whether the host of an address is this machine and no other. */
export const isLoopback = (url: string): boolean => isLoopbackHost(URL.parse(url)?.hostname ?? '')

/** Whether a host, by its name or number, is this machine and no other. */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host)

/** Whether Telegram can post updates there (Bot API, setWebhook, notes). Other Bot API servers post to any port. */
export const isReachedByTelegram = (url: string): boolean =>
  !isLoopback(url) && ['', '80', '88', '8443'].includes(URL.parse(url)?.port ?? '')

/** A sender on one line: `accounts@example.com` or `Example Accounts <accounts@example.com>` (RFC 5322, 3.4). */
export const isSender = (value: string): boolean => {
  const [, inside] = value.match(/^[^<>\p{Cc}]*<([^<>]*)>$/u) ?? []
  return mailbox(inside ?? value) !== undefined
}
