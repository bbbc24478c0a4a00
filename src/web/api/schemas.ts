import * as z from 'zod'
import { parseIdentifier } from '../../../flows/reading/identifier.ts'
import { asSeen } from '../../../flows/reading/pasted.ts'

/** A line that people type or read: no control characters, no half of a surrogate pair, and nothing that is not seen. */
const line = (most: number) => z.string().max(most).refine(isText, NO_TEXT).overwrite(asSeen).min(1)

const isText = (text: string): boolean => text.isWellFormed() && !/[\p{Cc}\p{Co}\p{Cn}]/u.test(text)
const NO_TEXT = 'has characters that are no text'

export const SignIn = z.strictObject({
  identifier: z
    .string()
    .min(3)
    .max(320)
    .refine((text) => parseIdentifier(text) !== undefined, 'names no account')
    .describe('E-mail address, phone number with its prefix (+34 …), or account ID (ten digits).')
    .meta({ examples: ['ana@example.com', '+34612345678', '1234567890'] }),
  password: z
    .string()
    .min(1)
    .max(8_192)
    .describe('As it was typed; no space is trimmed.')
    .meta({ format: 'password', writeOnly: true }),
  factor: line(64)
    .describe('Code of the authenticator app, or a recovery code. Only after `second-factor-required`.')
    .meta({ examples: ['123456', 'AB2CD-EF3GH-JK4MN'], writeOnly: true })
    .optional(),
  device: z
    .strictObject({
      name: line(100)
        .describe('What the account’s owner reads in the chat.')
        .meta({ examples: ['Firefox on Linux'] }),
      key: z
        .string()
        .min(16)
        .max(256)
        .refine(isText, NO_TEXT)
        .describe(
          'By which the device is known again: random, unguessable, kept on the device alone (a cookie). A sign-in with another one is told to the owner.',
        ),
    })
    .describe('What the session will run on.'),
})

const when = (what: string) => z.iso.datetime().describe(`${what} (UTC).`)

const session = {
  account: z
    .string()
    .regex(/^\d{10}$/)
    .describe('The account ID.')
    .meta({ examples: ['1234567890'] }),
  name: z.string().describe('What its owner wants to be called.'),
  state: z
    .enum(['active', 'pending-deletion'])
    .describe('`leaving`: its owner asked for it to be deleted, and may still come back.'),
  since: when('When it began'),
  expires: when('When it ends, unless it is asked for before'),
}

export const Session = z.strictObject(session).describe('A person is signed in.')

export const NewSession = z.strictObject({
  session: z
    .string()
    .regex(/^[\w-]{43}$/)
    .describe('Opens the session: 256 bits. A secret that is shown this once.'),
  ...session,
})

/** Every problem that the API answers with: its stable code, its HTTP status, and the words for the developer. */
export const problems = {
  unreadable: [
    400,
    'The request could not be read',
    'Send what /api/openapi.json asks for, and nothing else: `faults` point to what is otherwise.',
  ],
  'api-key': [401, 'No valid API key', 'Send one of the keys in API_KEY as `Authorization: Bearer …`.'],
  refused: [403, 'Not signed in', 'There is no such account, or what was given does not belong to it.'],
  'second-factor-required': [
    403,
    'A second factor is needed',
    'The password is right. Send all of it again with `factor`: a code of the authenticator app, or a recovery code.',
  ],
  'session-unknown': [404, 'No such session', 'It never was, was ended, or has run out.'],
  unknown: [404, 'There is nothing here', 'See /api/openapi.json.'],
  method: [405, 'Not that way', 'See the Allow header.'],
  'too-large': [413, 'More than can be taken', 'Send at most 16 KiB.'],
  'media-type': [415, 'Not JSON', 'Send `Content-Type: application/json`.'],
  'too-many': [
    429,
    'Too many tries',
    'Nothing was compared. Try again after as many seconds as Retry-After says.',
  ],
  busy: [
    503,
    'Too much at once',
    'Nothing was compared. Try again after as many seconds as Retry-After says.',
  ],
  failed: [
    503,
    'Our fault',
    'Something here is not working. Try again after as many seconds as Retry-After says.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

export type ProblemCode = keyof typeof problems

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

export const Problem = z
  .strictObject({
    type: z.string().describe('`urn:portico:problem:` and the code.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(codes).describe('Stable: decide by this one.'),
    faults: z
      .array(z.string())
      .describe('With `unreadable`: JSON pointers (RFC 6901) to what is wrong.')
      .optional(),
  })
  .describe('What went wrong (RFC 9457).')
