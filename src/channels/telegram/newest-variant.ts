/** An outcome of a call, as far as it is looked at here. */
type Answer = { readonly ok: true } | Refusal
interface Refusal {
  readonly ok: false
  readonly code: number
  readonly description: string
}

/** Makes a call in the newest of its variants that the server takes; the variants come newest first. */
type NewestVariant = <Variant, Outcome extends Answer>(
  variants: readonly [Variant, ...Variant[]],
  make: (variant: Variant) => Promise<Outcome>,
) => Promise<Outcome>

/**
 * A server ignores what a newer Bot API has and it does not know, or refuses the whole call (400). After a refusal the
 * call is made in ever older variants; if one of them is taken, what it leaves out was the reason, and later calls begin
 * there. A variant that is the same as the newer one before it is not tried again.
 */
export const createNewestVariant = (): NewestVariant => {
  let behind = 0
  return async <Variant, Outcome extends Answer>(
    variants: readonly [Variant, ...Variant[]],
    make: (variant: Variant) => Promise<Outcome>,
  ) => {
    let refused: Outcome | undefined
    for (const [n, variant] of variants.entries()) {
      if (n < behind || (refused && variant === variants[n - 1])) continue
      const outcome = await make(variant)
      if (outcome.ok && refused) behind = n
      if (outcome.ok || outcome.code !== 400 || isUnchanged(outcome)) return outcome
      refused = outcome
    }
    return refused ?? make(variants[0])
  }
}

/** The Bot API refuses an edit that changes nothing: the message is already as it should be. */
export const isUnchanged = (outcome: Refusal): boolean =>
  outcome.description.includes('message is not modified')
