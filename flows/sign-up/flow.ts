import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { salvage } from './migrations.ts'
import { screens } from './screens.ts'
import { progress } from './steps.ts'

/** Creating an account: region, address, a captcha, the proof of the address, a password, and a review with the terms. */
export const signUp = {
  id: 'sign-up',
  version: 1,
  machine,
  screens,
  progress,
  resume: 'resume',
  context,
  salvage,
} satisfies Flow
