const LONGEST = 64

/** Characters that show nothing, break the line or turn the text around it. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u
/** Marks that come along when a name is copied; without them it is the same name. Overrides (U+202D, U+202E) are none. */
const pasted = /[\u061C\u200B\u200E\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/gu
/** Letters and signs that look like a space. */
const blank = /[\u2800\u3164\uFFA0]/gu
/** A character that shows something; the fillers of Hangul and inherent vowels of Khmer (`DI`) are letters that do not. */
const seen = /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u

/** The name a person typed, or undefined when it is none: one line, 1 to 64 characters (code points after NFC). */
export const parseName = (text: string): string | undefined => {
  const name = text.replace(pasted, '').replace(blank, ' ').normalize('NFC').trim()
  return seen.test(name) && !unseen.test(name) && [...name].length <= LONGEST ? name : undefined
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
