import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

const address = z.looseObject({ id: z.string(), kind: z.enum(['email', 'phone']), masked: z.string() })

/** How well the account is protected, and whether the ways back in still work. */
export const checkUp = {
  id: 'check-up',
  version: 1,
  subflow: true,
  restartsOnEnter: true,
  machine,
  screens,
  context: z.strictObject({
    seen: z.looseObject({ account: z.string(), addresses: z.array(address) }).optional(),
    locale: z.string().optional(),
    left: z.array(address).optional(),
    proven: z.array(z.string()).optional(),
    challenge: z.string().optional(),
    resendAt: z.int().optional(),
    expiresAt: z.int().optional(),
    sent: z.enum(['accepted', 'delayed', 'refused']).optional(),
    reason: z.string().optional(),
    works: z.int().optional(),
    of: z.int().optional(),
  }),
} as const satisfies Flow
