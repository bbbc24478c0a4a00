/** Why nothing was done: a stable code, and a sentence that ends with the cure. */
export interface Refusal {
  readonly code: 'unreadable' | 'unknown' | 'several' | 'not-now'
  readonly detail: string
}

/** What an operator is answered: plain JSON. */
export type Answer = { readonly done: object } | { readonly refused: Refusal }

export const refused = (code: Refusal['code'], detail: string): { readonly refused: Refusal } => ({
  refused: { code, detail },
})

export const UNKNOWN =
  'No account has this address, number, account ID or chat. An address is written whole, a number with its prefix (+34 …), a chat as its channel and number have it (channel:123456).'

/** A time as it stands in an answer. */
export const iso = (at: number): string => new Date(at).toISOString()
