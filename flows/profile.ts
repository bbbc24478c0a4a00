/** A text by language, BCP 47; English is always there. */
export type Texts = Readonly<Record<string, string>>

/**
 * A question of the brand's or of the host's own: asked in the sign-up beside the standard ones, shown and changed in the
 * account, exported and deleted with it. It is data, see `src/content/profile.ts` for its limits.
 */
export type ProfileField = TextField | ChoiceField | DateField | NumberField | ConsentField

interface Field {
  /** Under which the answer is kept, `[a-z][a-z0-9-]*`. */
  readonly id: string
  /** What it is called where answers are listed: “Shoe size”. */
  readonly label: Texts
  readonly question: Texts
  /** Whether an account needs the answer; without: it can be skipped. */
  readonly required?: boolean | undefined
  /** What is said to an answer that `schema` refuses. */
  readonly unclear?: Texts | undefined
  /** Judges an answer that fits the kind and its limits; a host gives it in code, for instance a schema of zod. */
  readonly schema?: Schema | undefined
}

/** What a schema of zod, among others, can do. It judges and changes nothing. */
export interface Schema {
  safeParse(value: unknown): { readonly success: boolean }
}

/** One line. `min`, `max`: characters. */
export interface TextField extends Field {
  readonly kind: 'text'
  readonly min?: number | undefined
  readonly max?: number | undefined
}

export interface ChoiceField extends Field {
  readonly kind: 'choice'
  readonly options: readonly Option[]
}

export interface Option {
  readonly id: string
  readonly label: Texts
}

/** A day. `min`, `max`: days as `2026-01-31`, or the day on which the question is answered. */
export interface DateField extends Field {
  readonly kind: 'date'
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** `decimals`: how many digits after the point are taken; without: none. */
export interface NumberField extends Field {
  readonly kind: 'number'
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly decimals?: number | undefined
}

/** Something that is agreed to, or not. `version`: of what is agreed to; it stands in the ledger of consents. */
export interface ConsentField extends Field {
  readonly kind: 'consent'
  readonly version: string
}

/**
 * An answer: a text, the id of an option, a day as `2026-01-31`, a number. A consent is `true`; in a draft it is the
 * moment at which it was given.
 */
export type ProfileAnswer = string | number | boolean

/** Answers by field; `null`: skipped, or not agreed to. */
export type ProfileAnswers = Readonly<Record<string, ProfileAnswer | null>>

/** The longest text that an answer may be. */
export const LONGEST_ANSWER: number = 200

/** As many fields as can be asked without a sign-up becoming a form. */
export const MOST_FIELDS: number = 10

/** The first field without an answer. */
export const firstUnanswered = (
  fields: readonly string[] = [],
  answers: ProfileAnswers = {},
): string | undefined => fields.find((id) => !Object.hasOwn(answers, id))
