import type { Words } from '../../flows/screen.ts'
import type { Inline } from '../../flows/text/rich-text.ts'

/** Every sentence in every language, formed for the place where it is read. */
export interface Wording {
  /** BCP 47 tags that have words, the fallback first. */
  readonly locales: readonly string[]

  /**
   * The sentence with its emphasis, which comes from the words alone: an argument is always text.
   * A sentence that a language lacks is said in the fallback language.
   * @throws PorticoError `words/missing` if no language has it.
   */
  rich(locale: string, words: Words): readonly Inline[]

  /** The same sentence as plain text, for buttons, mails and SMS. */
  plain(locale: string, words: Words): string

  /** Whether this very language has the sentence, the fallback not counted. */
  has(locale: string, id: string): boolean

  /** The language that serves a person best whose app speaks `tag`: `es-419` is served by `es` (RFC 4647, section 3.4). */
  pick(tag: string | undefined): string
}
