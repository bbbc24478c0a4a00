import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Place } from '../../flows/text/place.ts'
import { createPlaceOf } from '../../src/web/http/place.ts'

const placeOf = async (
  headers: Readonly<Record<string, string>>,
  remoteAddress: string | undefined = '127.0.0.1',
  names: readonly string[] = ['x-city', 'x-country'],
): Promise<Place | undefined> => {
  let found: Place | undefined
  const read = createPlaceOf(names)
  const app = new Hono().get('/', (c) => {
    found = read(c)
    return c.body(null)
  })
  const incoming = { socket: { remoteAddress } } as IncomingMessage
  await app.request('/', { headers }, { incoming })
  return found
}

/** As Node hands on the bytes of a header that a proxy wrote in UTF-8. */
const bytes = (text: string): string => Buffer.from(text).toString('latin1')

const MADRID = { city: 'Madrid', country: 'ES' }
const asSent = { 'x-city': 'Madrid', 'x-country': 'ES' }

describe('the place that a proxy says', () => {
  test.each([
    ['this machine', '::1'],
    ['a private network', '172.18.0.3'],
    ['a private network, by an address of both versions', '::ffff:10.0.0.7'],
    ['a unique local address', 'fd00::5'],
  ])('is believed on a connection from %s', async (_, address) => {
    expect(await placeOf(asSent, address)).toEqual(MADRID)
  })

  test.each([
    ['an address on the Internet', '203.0.113.5'],
    ['one of version 6', '2001:db8::1'],
    ['one of both versions', '::ffff:203.0.113.5'],
    ['no connection that is known', ''],
  ])('is not looked at from %s: browsers can write it themselves', async (_, address) => {
    expect(await placeOf(asSent, address)).toBeUndefined()
  })

  test('is read only from headers that the operator has named', async () => {
    expect(await placeOf(asSent, '127.0.0.1', [])).toBeUndefined()
    expect(await placeOf({ ...asSent, 'cf-ipcity': 'Paris' })).toEqual(MADRID)
    expect(await placeOf({ 'cf-ipcountry': 'FR' }, '127.0.0.1', ['cf-ipcountry'])).toEqual({ country: 'FR' })
  })

  test.each([
    ['UTF-8 as it is', bytes('São Paulo'), 'São Paulo'],
    ['UTF-8, percent-encoded', 'S%C3%A3o%20Paulo', 'São Paulo'],
    ['Latin-1', 'M\u00fcnchen', 'München'],
    ['letters from right to left', bytes('دبي'), 'دبي'],
    ['letters and marks apart (NFD)', bytes('Zu\u0308rich'), 'Zürich'],
    ['what stands between words', bytes('L’Haÿ-les-Roses (94)'), 'L’Haÿ-les-Roses (94)'],
  ])('is a town in %s', async (_, value, city) => {
    expect(await placeOf({ 'x-city': value })).toEqual({ city })
  })

  test.each([
    ['marks that turn text around', bytes('Madrid\u202edirdaM')],
    ['marks, percent-encoded', 'Madrid%E2%80%AE'],
    ['line ends, percent-encoded', 'Madrid%0ASay%20yes'],
    ['a character of no width', bytes('Mad\u200brid')],
    ['markup', '<b>Madrid</b>'],
    ['an address of the Web', 'evil.example'],
    ['another one', 'https://evil.example'],
    ['a name of 61 letters', 'a'.repeat(61)],
    ['three hundred bytes and more', `Madrid${' '.repeat(300)}x`],
    ['percent signs that mean nothing', 'Madrid %zz'],
    ['Tor, as Cloudflare says', 'T1'],
    ['nothing known, as Cloudflare says', 'XX'],
    ['nothing known, as a module of Caddy says', 'No City'],
    ['a number', '28001'],
  ])('is none where it has %s', async (_, value) => {
    expect(await placeOf({ 'x-city': value, 'x-country': 'ES' })).toEqual({ country: 'ES' })
    expect(await placeOf({ 'x-country': value })).toBeUndefined()
  })
})
