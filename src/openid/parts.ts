import type { Directory } from '../accounts/store/directory.ts'
import type { LoadedBrand } from '../content/brand.ts'
import type { Client } from '../contracts/client.ts'
import type { Secrets } from '../contracts/secrets.ts'

/** What the provider of OpenID Connect needs. */
export interface OpenidParts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly clients: readonly Client[]
  readonly brand: Pick<LoadedBrand, 'name' | 'account' | 'profile'>
  /** Where browsers and applications reach us; it is the issuer. What a request says of its own host is never believed. */
  readonly publicUrl: string
  /** Epoch ms. */
  readonly now: () => number
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
  /** Tells applications what has ended or was answered; the standard one unless it is given. */
  readonly fetch?: typeof globalThis.fetch
}
