import type { Directory } from '../accounts/store/directory.ts'
import type { Queries } from '../accounts/store/tables.ts'
import type { LoadedBrand } from '../content/brand.ts'
import type { Client } from '../contracts/client.ts'
import type { OpenidPages } from '../contracts/openid-pages.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { StartedForClient } from '../contracts/sign-in.ts'

/** What an application that has no browser asks an owner. */
export interface BackchannelAsking {
  /** Names the request, also when it is answered: the digest of what the application knows it by. */
  readonly reference: string
  readonly account: string
  readonly client: { readonly id: string; readonly name: string }
  /** What the owner compares with what the application shows (CIBA Core 1.0, 7.1). */
  readonly message?: string
  readonly at: number
  /** How long the application waits (ms). */
  readonly lives: number
}

/** What the provider of OpenID Connect needs. */
export interface OpenidParts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly clients: readonly Client[]
  readonly brand: Pick<LoadedBrand, 'name' | 'account' | 'profile'>
  /** Where browsers and applications reach us; it is the issuer. What a request says of its own host is never believed. */
  readonly publicUrl: string
  readonly pages: OpenidPages
  /** Asks the owner of an account in the linked chats, on behalf of an application (CIBA). Absent: no client may. */
  readonly askOwner?: (asking: BackchannelAsking) => Promise<void>
  /** Opens the session of a request that was answered yes; undefined: it was used or taken back. */
  readonly startForClient?: (
    queries: Queries,
    approved: { readonly reference: string; readonly account: string },
  ) => Promise<StartedForClient | undefined>
  /** By the cookies of a browser that types the code of a device: how long it has to wait (ms); 0: it may go on. */
  readonly brakeUserCode?: (cookies: string) => Promise<number>
  /** Epoch ms. */
  readonly now: () => number
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
  /** Tells applications what has ended or was answered; the standard one unless it is given. */
  readonly fetch?: typeof globalThis.fetch
}
