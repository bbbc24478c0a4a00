/**
 * What shows nothing and comes along when a value is copied: marks of direction (Unicode Bidirectional Algorithm, 2),
 * zero-width spaces, byte order marks, blank letters of Hangul and Braille.
 */
const UNSEEN = /[\p{Cf}\p{DI}\u2800]/gu

/**
 * A line that was typed or pasted, as the person sees it: without what shows nothing, with plain single spaces. For
 * values of one word or number (an address, an ID, a code); in a name or a password such a mark may mean something.
 */
export const asSeen = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
