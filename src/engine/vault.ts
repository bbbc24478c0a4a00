/**
 * Secrets that a person typed, for the short time between hearing and checking them. They live in the memory of this
 * process only; a record holds nothing but the handle. After a crash the handle is empty until the channel sends the
 * message again: handles are the keys of updates, so the same message fills the same handle.
 */
export interface Vault {
  put(sealed: string, secret: string): void
  take(sealed: string): string | undefined
  drop(sealed: string): void
}

/** A vault that forgets each secret after `life` milliseconds at the latest. */
export const createVault = (life: number, now: () => number): Vault => {
  const secrets = new Map<string, { secret: string; until: number }>()
  const sweep = () => {
    for (const [sealed, { until }] of secrets) {
      if (until > now()) break
      secrets.delete(sealed)
    }
  }
  return {
    put(sealed, secret) {
      sweep()
      secrets.delete(sealed)
      secrets.set(sealed, { secret, until: now() + life })
    },
    take(sealed) {
      sweep()
      return secrets.get(sealed)?.secret
    },
    drop: (sealed) => void secrets.delete(sealed),
  }
}
