import { PorticoError } from '../../errors.ts'
import {
  FALSE,
  FAR_WORD,
  FORMAT,
  LIST,
  MOMENT,
  NULL,
  OBJECT,
  OTHER,
  SHORT,
  SHORT_LIST,
  SHORT_OBJECT,
  SHORT_WORDS,
  SMALL_NUMBERS,
  TEXT,
  TRUE,
  WHOLE,
  WORD,
  wordAt,
} from './format.ts'

/**
 * The opposite of `pack`.
 * @throws PorticoError `record/unreadable`
 */
export const unpack = (packed: Uint8Array): unknown => {
  from = Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  base = 0
  at = 0
  if (takeByte() !== FORMAT) refuse()
  const value = take()
  if (at !== from.length) refuse()
  return value
}

/** What is read from, how far, and the first moment: shared, for unpacking never waits. */
let from: Buffer = Buffer.alloc(0)
let at = 0
let base = 0

const take = (): unknown => {
  const tag = takeByte()
  if (tag < SMALL_NUMBERS) return tag
  if (tag < WORD + SHORT_WORDS) return takeWord(tag - WORD)
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
      return takeWord(SHORT_WORDS + takeLength())
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

const takeWord = (place: number): string => wordAt(place) ?? refuse()

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

const refuse = (): never => {
  throw new PorticoError(
    'record/unreadable',
    'A record was packed in a way that this release does not know. Start the release that wrote it.',
  )
}
