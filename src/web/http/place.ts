import { BlockList, isIPv6 } from 'node:net'
import type { Context } from 'hono'
import { z } from 'zod'
import { isRegion } from '../../../flows/reading/regions.ts'
import type { Place } from '../../../flows/text/place.ts'

/** Finds out where a request comes from, roughly; undefined where nobody says so who is believed. */
export type PlaceOf = (c: Context) => Place | undefined

/**
 * Reads the headers by which the operator's own proxy says where a browser is. They count only on connections from this machine or
 * from a private network, where that proxy is: whoever reaches the port from elsewhere has written them themselves. A value of
 * two capitals is a country, any other a town; a value that is neither is not looked at.
 */
export const createPlaceOf = (headers: readonly string[]): PlaceOf => {
  if (headers.length === 0) return () => undefined
  return (c) => {
    if (!isNear(peerOf(c))) return undefined
    const said = headers.flatMap((name) => {
      const value = textOf(c.req.header(name) ?? '')
      return value === undefined ? [] : [value]
    })
    const country = said.find((value) => isRegion(value))
    const city = said.map((value) => Town.safeParse(value).data).find((value) => value !== undefined)
    if (city === undefined && country === undefined) return undefined
    return { ...(city !== undefined && { city }), ...(country !== undefined && { country }) }
  }
}

const peerOf = (c: Context): string => {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? ''
}

/** Loopback, private and link-local addresses (RFC 1918, 4193, 3927, 4291), and those of carriers, which overlays use (RFC 6598). */
const near = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  near.addSubnet(net, bits)
for (const [net, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  near.addSubnet(net, bits, 'ipv6')

const isNear = (address: string): boolean =>
  address !== '' && near.check(address.split('%', 1)[0] ?? '', isIPv6(address) ? 'ipv6' : 'ipv4')

/** Bytes of a header that are looked at. */
const LONGEST_HEADER = 300

/** A header is read as Latin-1 (RFC 9110, 5.5); proxies write UTF-8 into it, as it is or percent-encoded. */
const textOf = (header: string): string | undefined => {
  if (header === '' || header.length > LONGEST_HEADER) return undefined
  const text = attempt(() => utf8.decode(Buffer.from(header, 'latin1'))) ?? header
  return (attempt(() => decodeURIComponent(text)) ?? text).trim()
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const attempt = (read: () => string): string | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** What proxies say where they know nothing, beside nothing at all. */
const NOWHERE = /^(unknown|no city|no country|loopback|private|n\/?a|null|none|undefined)$/i

/** The name of a town: letters of any script, and what stands between them; no link, no control, and nothing that turns text around. */
const Town = z
  .string()
  .transform((value) => value.normalize('NFC').replace(/\p{Zs}+/gu, ' '))
  .pipe(
    z
      .string()
      .min(2)
      .max(60)
      .regex(/^\p{L}[\p{L}\p{M}\p{N} .,'’ʻ‘()/-]*$/u)
      .refine((value) => !/^[A-Z]{2}$|^[A-Z]\d$|[./]\p{L}/u.test(value) && !NOWHERE.test(value)),
  )
