import {
  FALSE,
  FAR_WORD,
  FORMAT,
  LIST,
  MOMENT,
  NULL,
  OBJECT,
  OTHER,
  placeOf,
  SHORT,
  SHORT_LIST,
  SHORT_OBJECT,
  SHORT_WORDS,
  SMALL_NUMBERS,
  TEXT,
  TRUE,
  WHOLE,
  WORD,
} from './format.ts'

/** Packs plain data. What is undefined in an object is left out. */
export const pack = (value: unknown): Uint8Array => {
  base = 0
  at = 0
  out[at++] = FORMAT
  put(value)
  return Buffer.from(out.subarray(0, at))
}

/** A shorter text is looked at for characters of more than one byte. */
const SHORT_TEXT = 64

/** What is written to, how far, and the first moment: shared, for packing never waits. */
let out = Buffer.allocUnsafe(4096)
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
  const place = placeOf(text)
  if (place === undefined) {
    room(3 * text.length + 16)
    out[at++] = TEXT
    if (text.length < SHORT_TEXT && putAscii(text)) return
    const length = Buffer.byteLength(text)
    putLength(length)
    at += out.write(text, at)
  } else if (place < SHORT_WORDS) out[at++] = WORD + place
  else {
    out[at++] = FAR_WORD
    putLength(place - SHORT_WORDS)
  }
}

/** The length and the bytes of a text of single-byte characters, which most are: for them this is faster than `Buffer`. */
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
  if (number >= 0 && number < SMALL_NUMBERS && Number.isInteger(number)) out[at++] = number
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

/** Arithmetic and no bit shifts, for those are of 32 bits. */
const putSigned = (number: number): void => putLength(number < 0 ? -2 * number - 1 : 2 * number)
