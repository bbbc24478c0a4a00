import type { Hono } from 'hono'
import { MINUTE, SECOND } from '../../flows/durations.ts'
import type { Interactions } from '../contracts/sign-in.ts'
import type { Job } from '../operations/run-jobs.ts'
import { handOnAnswers } from './backchannel-answers.ts'
import { mountProvider } from './http/mount.ts'
import { createInteractions } from './interactions.ts'
import { sendLogoutTokens } from './logout-tokens.ts'
import type { OpenidParts } from './parts.ts'
import type { Provider } from './provider/provider.ts'
import { codeRedeemer } from './redeem.ts'
import { createSideBySide } from './side-by-side.ts'
import { loadSigningKeys } from './store/keys.ts'

export type { OpenidParts } from './parts.ts'

/** What signs people in to applications: OpenID Connect 1.0. */
export interface Openid {
  /** Its addresses, under `/openid` and `/.well-known`. */
  readonly site: Hono
  readonly interactions: Interactions
  /** The session that a code was given for, when it comes back to us ourselves. */
  readonly redeem: ReturnType<typeof codeRedeemer>
  readonly jobs: readonly Job[]
  /** Resolves when nothing that its jobs began is under way. */
  idle(): Promise<void>
}

/** Nothing of it is loaded before it is asked for the first time, or its jobs run. */
export const createOpenid = (parts: OpenidParts): Openid => {
  const { provider, renew } = createRenewedProvider(parts)
  const logouts = createSideBySide((error) => parts.report(error, { openid: 'logout' }))
  const answers = createSideBySide((error) => parts.report(error, { openid: 'answers' }))
  return {
    site: mountProvider(parts.publicUrl, provider),
    interactions: createInteractions(parts, provider),
    redeem: codeRedeemer(parts, provider),
    jobs: [
      { name: 'openid keys', every: MINUTE, run: renew },
      {
        name: 'openid logout',
        every: SECOND,
        run: async () => sendLogoutTokens(parts, await provider(), logouts),
      },
      ...(parts.askOwner
        ? [
            {
              name: 'openid answers',
              every: SECOND / 2,
              run: async (stopping: AbortSignal) => handOnAnswers(parts, await provider(), answers, stopping),
            },
          ]
        : []),
    ],
    async idle() {
      await Promise.all([logouts.settled(), answers.settled()])
    },
  }
}

/** One provider for the keys that are in force; all processes see new keys long before anything is signed by them. */
const createRenewedProvider = (parts: OpenidParts) => {
  let current: { readonly version: string; readonly provider: Provider } | undefined
  let building: Promise<Provider> | undefined

  const build = async (): Promise<Provider> => {
    const [{ buildProvider }, keys] = await Promise.all([
      import('./provider/provider.ts'),
      loadSigningKeys(parts),
    ])
    if (current?.version !== keys.version)
      current = { version: keys.version, provider: buildProvider(parts, keys) }
    return current.provider
  }
  const renewed = (): Promise<Provider> => {
    building ??= build().finally(() => {
      building = undefined
    })
    return building
  }
  return {
    provider: async () => current?.provider ?? (await renewed()),
    async renew() {
      await renewed()
    },
  }
}
