import * as z from 'zod'

const line = (most: number) => z.string().trim().min(1).max(most)

/** An account by an address, its ID or a chat; who asks, and why. */
const about = { account: line(320), who: line(100) }
const reason = line(500)

const reading = z
  .strictObject({
    ...about,
    reason: reason.optional(),
    full: z.boolean().default(false).describe('Addresses, names and chats whole, and not masked.'),
  })
  .refine(({ full, reason }) => !full || reason !== undefined, {
    message: 'a reason is needed for what is not masked',
    path: ['reason'],
  })
const acting = z.strictObject({ ...about, reason })

/** What operators may ask for, by the name of the act. Whatever changes something, or shows it whole, needs its reason. */
export const requests = {
  find: reading,
  show: reading,
  messages: reading,
  freeze: acting,
  unlock: acting,
  'sign-out': acting,
  delete: acting.extend({ now: z.boolean().default(false).describe('In an hour instead of two weeks.') }),
  export: acting,
  resend: acting.extend({
    welcome: z.boolean().default(false).describe('The welcome with the account ID, although it was sent.'),
  }),
  log: z.strictObject({ account: line(320).optional(), who: line(100) }),
} as const

export type Act = keyof typeof requests
export type Request<Name extends Act> = z.output<(typeof requests)[Name]>

export const isAct = (name: string): name is Act => Object.hasOwn(requests, name)

/** Whether an act changes nothing and shows nothing whole. */
export const isLook = (act: Act, request: unknown): boolean =>
  ['find', 'show', 'messages', 'log'].includes(act) &&
  (typeof request !== 'object' || request === null || !('full' in request) || request.full !== true)
