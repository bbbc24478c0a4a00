import { type Configuration, errors } from 'oidc-provider'
import type { OpenidParts } from '../parts.ts'
import { putBack } from './aside.ts'
import { show, xsrfOf } from './show.ts'

type DeviceFlow = NonNullable<NonNullable<Configuration['features']>['deviceFlow']>

/** A television or a command line shows a code, which a person types in a browser (RFC 8628). */
export const deviceFlow = ({ pages }: Pick<OpenidParts, 'pages'>): DeviceFlow => ({
  enabled: true,
  charset: 'base-20',
  mask: '****-****',
  // Where it is says nothing to a person, and is nothing to keep.
  deviceInfo: () => ({}),
  async userCodeInputSource(ctx, _form, _out, error) {
    if (error?.name === 'AbortedError') return show(ctx, pages.deviceStopped, {})
    if (isTooOften(error)) return show(ctx, pages.tooOften, { wait: error.wait })
    return show(ctx, pages.typeCode, {
      action: actionOf(ctx),
      xsrf: xsrfOf(ctx),
      isWrong: error !== undefined,
    })
  },
  userCodeConfirmSource: (ctx, _form, client, _info, code) =>
    show(ctx, pages.confirmCode, {
      action: actionOf(ctx),
      xsrf: xsrfOf(ctx),
      typed: code,
      code,
      client: client.clientName ?? client.clientId,
    }),
  successSource(ctx) {
    const { session, client } = ctx.oidc
    if (session && client) putBack(session, client.clientId)
    return show(ctx, pages.deviceDone, { client: client?.clientName ?? '' })
  },
})

const actionOf = ({ oidc }: Parameters<NonNullable<DeviceFlow['successSource']>>[0]): string =>
  new URL(oidc.urlFor('code_verification')).pathname

interface TooOften {
  /** ms. */
  readonly wait: number
}

/** No code is looked for before so many ms have passed. */
export const tooOften = (wait: number): Error & TooOften =>
  Object.assign(new errors.CustomOIDCProviderError('slow_down', 'too many codes were typed'), {
    status: 429,
    statusCode: 429,
    wait,
  })

const isTooOften = (error: unknown): error is TooOften =>
  error instanceof errors.CustomOIDCProviderError && 'wait' in error
