import type { Texts } from '../profile.ts'

/** The text in that language, or in its parent (`es` for `es-MX`), or in English. */
export const inLanguage = (texts: Texts, locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts.en ?? ''
