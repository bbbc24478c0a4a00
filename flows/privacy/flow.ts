import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

const time = z.int()
const page = z.strictObject({
  region: z.string(),
  page: z.int(),
  pages: z.int(),
  happened: z.array(z.looseObject({ kind: z.string(), at: time })),
})
const consents = z.strictObject({
  region: z.string(),
  terms: z.array(z.strictObject({ version: z.string(), at: time })),
  offers: z.strictObject({ wanted: z.boolean(), at: time.optional() }),
})

/** What is known of a person, and what becomes of it: activity, consents, a copy of everything, and the way out. */
export const privacy = {
  id: 'privacy',
  version: 1,
  restartsOnEnter: true,
  machine,
  screens,
  context: z.strictObject({
    region: z.string().optional(),
    deletionAt: time.optional(),
    locale: z.string().optional(),
    activity: page.optional(),
    consents: consents.optional(),
  }),
} as const satisfies Flow
