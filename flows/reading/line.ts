/** Characters that show nothing, break the line or turn the text around it. */
export const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u
/** Marks that come along when a text is copied; without them it is the same text. Overrides (U+202D, U+202E) are none. */
const pasted = /[\u061C\u200B\u200E\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/gu
/** Letters and signs that look like a space. */
export const blank = /[\u2800\u3164\uFFA0]/gu
/** A character that shows something; the fillers of Hangul and inherent vowels of Khmer (`DI`) are letters that do not. */
const seen = /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u

/** The line that a person typed, after NFC and without marks that show nothing; undefined when it is no line, or shows nothing. */
export const parseLine = (text: string): string | undefined => {
  const line = text.replace(pasted, '').replace(blank, ' ').normalize('NFC').trim()
  return seen.test(line) && !unseen.test(line) ? line : undefined
}

/** As a person counts them: characters after NFC, not their units. */
export const lengthOf = (line: string): number => [...line].length
