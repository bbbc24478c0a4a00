import { blank, lengthOf, parseLine, unseen } from './line.ts'

const LONGEST = 64

/** The name a person typed, or undefined when it is none: one line, 1 to 64 characters (code points after NFC). */
export const parseName = (text: string): string | undefined => {
  const name = parseLine(text)
  return name !== undefined && lengthOf(name) <= LONGEST ? name : undefined
}

/** A name that a channel told, mended until it is one; undefined when nothing is left of it. */
export const cleanName = (text: string | undefined): string | undefined => {
  const mended = (text ?? '')
    .replace(new RegExp(unseen, 'gu'), ' ')
    .replace(blank, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return parseName([...mended].slice(0, LONGEST).join(''))
}
