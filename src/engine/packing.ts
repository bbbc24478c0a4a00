import { PorticoError } from '../errors.ts'
import { words } from './packing-words.ts'

/**
 * Plain data (what JSON can say) in few bytes and little time: a known word is one byte, a small number is one byte, and
 * a moment is its distance from the first one. The first byte names the way it was packed; this one is 1.
 *
 *   0x00–0x3f  the numbers 0 to 63          0xc6 text: length, UTF-8
 *   0x40–0xbf  a known word                 0xc7 known word from the 129th on: its place there
 *   0xc0–0xc2  null, false, true            0xc8 list: length, values
 *   0xc3       whole number                 0xc9 object: length, names and values
 *   0xc4       moment (epoch ms)            0xd0–0xdf object of 0 to 15 names
 *   0xc5       other number, 8 bytes        0xe0–0xef list of 0 to 15 values
 *
 * Lengths are in base 128, the lowest first; whole numbers and moments likewise, their sign in the lowest bit.
 */
export const pack = (value: unknown): Uint8Array => {
  base = 0
  at = 0
  out[at++] = PACKED
  put(value)
  return Buffer.from(out.subarray(0, at))
}

/** The opposite of {@link pack} @throws PorticoError `record/unreadable` */
export const unpack = (packed: Uint8Array): unknown => {
  if (packed[0] !== PACKED) throw unreadable()
  from = Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  base = 0
  at = 1
  const value = take()
  if (at !== from.length) throw unreadable()
  return value
}

const PACKED = 1

const SMALL = 64
const WORD = 0x40
const WORDS = 128
const NULL = 0xc0
const FALSE = 0xc1
const TRUE = 0xc2
const WHOLE = 0xc3
const MOMENT = 0xc4
const OTHER = 0xc5
const TEXT = 0xc6
const FAR_WORD = 0xc7
const LIST = 0xc8
const OBJECT = 0xc9
const SHORT_OBJECT = 0xd0
const SHORT_LIST = 0xe0
const SHORT = 16
const SHORT_TEXT = 64

const places = new Map(words.map((word, place) => [word, place]))

/** What is written to, what is read from, how far, and the first moment: nothing here is ever waited for. */
let out = Buffer.allocUnsafe(4096)
let from: Buffer = out
let at = 0
let base = 0

/** Makes sure that so many bytes more have room. */
const room = (bytes: number): void => {
  if (at + bytes <= out.length) return
  const larger = Buffer.allocUnsafe(2 * (at + bytes))
  out.copy(larger, 0, 0, at)
  out = larger
}

const put = (value: unknown): void => {
  room(16)
  switch (typeof value) {
    case 'string':
      putText(value)
      return
    case 'number':
      putNumber(value)
      return
    case 'boolean':
      out[at++] = value ? TRUE : FALSE
      return
    case 'object':
      if (value === null) out[at++] = NULL
      else if (Array.isArray(value)) putList(value)
      else putObject(value as Record<string, unknown>)
      return
    default:
      out[at++] = NULL
  }
}

const putText = (text: string): void => {
  const place = places.get(text)
  if (place === undefined) {
    room(3 * text.length + 16)
    out[at++] = TEXT
    if (text.length < SHORT_TEXT && putAscii(text)) return
    const length = Buffer.byteLength(text)
    putLength(length)
    at += out.write(text, at)
  } else if (place < WORDS) out[at++] = WORD + place
  else {
    out[at++] = FAR_WORD
    putLength(place - WORDS)
  }
}

/** A length and as many bytes, where each character is one: most are, and Node's own way has a toll. */
const putAscii = (text: string): boolean => {
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n)
    if (code >= 128) return false
    out[at + 1 + n] = code
  }
  out[at] = text.length
  at += 1 + text.length
  return true
}

const putNumber = (number: number): void => {
  if (number >= 0 && number < SMALL && Number.isInteger(number)) out[at++] = number
  else if (!Number.isSafeInteger(number)) {
    if (Number.isFinite(number)) {
      out[at++] = OTHER
      at = out.writeDoubleBE(number, at)
    } else out[at++] = NULL
  } else if (number > 1e12 && number < 1e14) {
    out[at++] = MOMENT
    putSigned(number - base)
    base ||= number
  } else {
    out[at++] = WHOLE
    putSigned(number)
  }
}

const putList = (list: readonly unknown[]): void => {
  if (list.length < SHORT) out[at++] = SHORT_LIST + list.length
  else {
    out[at++] = LIST
    putLength(list.length)
  }
  for (const value of list) put(value)
}

const putObject = (object: Record<string, unknown>): void => {
  let length = 0
  for (const name in object) if (object[name] !== undefined) length += 1
  if (length < SHORT) out[at++] = SHORT_OBJECT + length
  else {
    out[at++] = OBJECT
    putLength(length)
  }
  for (const name in object) {
    const value = object[name]
    if (value === undefined) continue
    room(16)
    putText(name)
    put(value)
  }
}

const putLength = (length: number): void => {
  let rest = length
  while (rest >= 128) {
    out[at++] = (rest % 128) + 128
    rest = Math.floor(rest / 128)
  }
  out[at++] = rest
}

/** Beyond 2^52 the sign would cost a bit that is not there: such a number is another one. */
const putSigned = (number: number): void => putLength(number < 0 ? -2 * number - 1 : 2 * number)

const take = (): unknown => {
  const tag = takeByte()
  if (tag < SMALL) return tag
  if (tag < WORD + WORDS) return wordAt(tag - WORD)
  if (tag >= SHORT_LIST) return tag < SHORT_LIST + SHORT ? takeList(tag - SHORT_LIST) : refuse()
  if (tag >= SHORT_OBJECT) return takeObject(tag - SHORT_OBJECT)
  switch (tag) {
    case NULL:
      return null
    case FALSE:
      return false
    case TRUE:
      return true
    case WHOLE:
      return takeSigned()
    case MOMENT: {
      const moment = base + takeSigned()
      base ||= moment
      return moment
    }
    case OTHER:
      at += 8
      return from.readDoubleBE(at - 8)
    case TEXT:
      return takeText()
    case FAR_WORD:
      return wordAt(WORDS + takeLength())
    case LIST:
      return takeList(takeLength())
    case OBJECT:
      return takeObject(takeLength())
    default:
      return refuse()
  }
}

const takeByte = (): number => from[at++] ?? refuse()

const takeLength = (): number => {
  let length = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = takeByte()
    length += (byte % 128) * scale
    if (byte < 128) return length
  }
}

const takeSigned = (): number => {
  const number = takeLength()
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2
}

const takeText = (): string => {
  const length = takeLength()
  at += length
  if (at > from.length) refuse()
  return from.toString('utf8', at - length, at)
}

const wordAt = (place: number): string => words[place] ?? refuse()

const takeList = (length: number): unknown[] => {
  const list: unknown[] = []
  for (let n = 0; n < length; n += 1) list.push(take())
  return list
}

const takeObject = (length: number): object => {
  const object: Record<string, unknown> = {}
  for (let n = 0; n < length; n += 1) {
    const name = take()
    if (typeof name !== 'string') refuse()
    const value = take()
    if (name === '__proto__')
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
    else object[name as string] = value
  }
  return object
}

const unreadable = () =>
  new PorticoError(
    'record/unreadable',
    'A record was packed in a way that this release does not know. Start the release that wrote it.',
  )

const refuse = (): never => {
  throw unreadable()
}
