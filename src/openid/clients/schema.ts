import { z } from 'zod'
import { MINUTE, SECOND } from '../../../flows/durations.ts'
import { isBrowserAddress, isRedirect, isServerAddress } from './addresses.ts'

/** Seconds that an access token may live. */
const LIFE = { least: 60, most: 86_400 } as const

const STANDARD_TOKEN_LIFE = 10 * MINUTE

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/

const redirect = z
  .string('expected an address')
  .refine(
    isRedirect,
    'expected an address that begins with https://, with http:// and localhost or 127.0.0.1, or with a scheme of the application such as com.example.app:/, without "#" and "*"',
  )

const server = (what: string, isRight: (address: string) => boolean) =>
  z.string(`expected ${what}`).refine(isRight, `expected ${what}`)

const list = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, `expected a list of ${what}`).max(50, 'expected at most 50')

/** One client as a file has it; what may be left out has its standard value. */
export const ClientInFile = z
  .strictObject({
    id: z
      .string('expected a text')
      .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'expected up to 64 small letters, digits and . _ -'),
    name: z
      .string('expected a text')
      .trim()
      .min(1, 'expected a text')
      .max(60, 'expected at most 60 characters'),
    secret: z.string('expected a text').min(32, 'expected at least 32 characters').optional(),
    redirectUris: list(redirect, 'addresses').default([]),
    postLogoutRedirectUris: list(redirect, 'addresses').default([]),
    backchannelLogoutUri: server(
      'an address that begins with https:// or, on the network of your servers, http://',
      isServerAddress,
    ).optional(),
    own: z.boolean('expected true or false').default(false),
    grants: list(
      z.enum(['code', 'refresh', 'device', 'ciba'], 'expected "code", "refresh", "device" or "ciba"'),
      'grants such as ["code", "refresh"]',
    )
      .min(1, 'expected one grant at least')
      .default(['code', 'refresh']),
    scopes: list(
      z
        .string('expected the name of a scope')
        .regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,64}$/, 'expected the name of a scope, without spaces'),
      'scopes such as ["openid", "profile", "email"]',
    )
      .refine((scopes) => scopes.includes('openid'), 'expected "openid" among them')
      .default(['openid', 'profile', 'email', 'phone', 'offline_access']),
    pairwise: z.boolean('expected true or false').default(false),
    signing: z.enum(['RS256', 'ES256'], 'expected "RS256" or "ES256"').default('RS256'),
    tokenLife: z
      .int('expected a whole number of seconds')
      .min(LIFE.least, `expected ${LIFE.least} seconds at least`)
      .max(LIFE.most, `expected ${LIFE.most} seconds at most`)
      .transform((seconds) => seconds * SECOND)
      .default(STANDARD_TOKEN_LIFE),
    pingUri: server('an address that begins with https://', isBrowserAddress).optional(),
    forwardAuth: list(
      z.string('expected a host').regex(HOST, 'expected a host such as "wiki.example.com"'),
      'hosts',
    ).default([]),
  })
  .superRefine((client, { addIssue }) => {
    const wrong = (field: string, message: string) => addIssue({ code: 'custom', path: [field], message })
    const { grants, redirectUris } = client
    if (grants.includes('code') && redirectUris.length === 0 && client.forwardAuth.length === 0)
      wrong('redirectUris', 'expected one address at least: a sign-in in the browser ends there')
    if (grants.includes('ciba') && client.secret === undefined)
      wrong('secret', 'expected one: whoever has none may ask nobody in a chat')
    else if (grants.includes('ciba') && !client.own)
      wrong('own', 'expected true beside the grant "ciba": the chat asks for no consent to scopes')
    if (client.pingUri !== undefined && !grants.includes('ciba'))
      wrong('pingUri', 'expected the grant "ciba" beside it')
    if (client.pairwise && (grants.includes('ciba') || grants.includes('device')))
      wrong('pairwise', 'expected false beside the grants "ciba" and "device"')
    if (client.pairwise && new Set(redirectUris.map((uri) => URL.parse(uri)?.host)).size > 1)
      wrong('pairwise', 'expected "redirectUris" on one host alone: identifiers are made for a host')
    if (client.forwardAuth.length > 0) behindProxy(client, wrong)
    if (redirectUris.some((uri) => isRedirect(uri) && !/^https?:/.test(uri)) && client.secret !== undefined)
      wrong(
        'redirectUris',
        'expected https:// where there is a secret: an application on a device keeps none',
      )
  })

interface BehindProxy {
  readonly secret?: string | undefined
  readonly redirectUris: readonly string[]
  readonly grants: readonly string[]
  readonly pairwise: boolean
}

/** A client of `forwardAuth` is the operator's proxy: no application holds its codes, so nothing else may be asked in its name. */
const behindProxy = (client: BehindProxy, wrong: (field: string, message: string) => void): void => {
  if (client.redirectUris.length > 0)
    wrong(
      'redirectUris',
      'expected none beside "forwardAuth": an application that speaks OpenID Connect is a client of its own',
    )
  if (client.secret !== undefined)
    wrong('secret', 'expected none beside "forwardAuth": a proxy exchanges no codes')
  if (client.grants.some((grant) => grant === 'device' || grant === 'ciba'))
    wrong('grants', 'expected neither "device" nor "ciba" beside "forwardAuth"')
  if (client.pairwise)
    wrong('pairwise', 'expected false beside "forwardAuth": the application is told the account ID')
}

/** Every client, each under an id of its own. */
export const ClientsInFile = z
  .array(ClientInFile, 'expected a list of clients')
  .max(1000, 'expected at most 1000 clients')
  .superRefine((clients, { addIssue }) => {
    const seen = new Set<string>()
    for (const [index, { id }] of clients.entries()) {
      if (seen.has(id))
        addIssue({ code: 'custom', path: [index, 'id'], message: 'expected an id that no other client has' })
      seen.add(id)
    }
  })
