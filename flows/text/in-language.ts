/** A text by language, BCP 47; English is always there. */
export type Texts = Readonly<Record<string, string>>

/** The text in that language, or in its parent (`es` for `es-MX`), or in English. */
export const inLanguage = (texts: Texts, locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts.en ?? ''
