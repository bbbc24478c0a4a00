import { words } from './words.ts'

/**
 * Plain data (what JSON can say) in few bytes and little time: a known word is one byte or two, a small number is one
 * byte, and a moment is its distance from the first moment.
 *
 *   0x00–0x3f  the numbers 0 to 63          0xc6 text: length, UTF-8
 *   0x40–0xbf  one of the first 128 words   0xc7 a later word: its place after those
 *   0xc0–0xc2  null, false, true            0xc8 list: length, values
 *   0xc3       whole number                 0xc9 object: length, names and values
 *   0xc4       moment (epoch ms)            0xd0–0xdf object of 0 to 15 names
 *   0xc5       other number, 8 bytes        0xe0–0xef list of 0 to 15 values
 *
 * Lengths are in base 128, the lowest digit first; whole numbers and moments likewise, their sign in the lowest bit.
 */
export const SMALL_NUMBERS = 64
export const WORD = 0x40
export const SHORT_WORDS = 128
export const NULL = 0xc0
export const FALSE = 0xc1
export const TRUE = 0xc2
export const WHOLE = 0xc3
export const MOMENT = 0xc4
export const OTHER = 0xc5
export const TEXT = 0xc6
export const FAR_WORD = 0xc7
export const LIST = 0xc8
export const OBJECT = 0xc9
export const SHORT_OBJECT = 0xd0
export const SHORT_LIST = 0xe0
/** Objects and lists below this length have it in their first byte. */
export const SHORT = 16

/** The first byte of all: which format follows. */
export const FORMAT = 1

export const wordAt = (place: number): string | undefined => words[place]

const places = new Map(words.map((word, place) => [word, place]))

export const placeOf = (text: string): number | undefined => places.get(text)
