import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { context, migrations, salvage } from './migrations.ts'
import { progress } from './progress.ts'
import { screens } from './screens.ts'

/** Creating an account: region, address, terms, a captcha, the proof of the address, a password and a name. */
export const signUp = {
  id: 'sign-up',
  version: 3,
  machine,
  screens,
  progress,
  resume: 'resume',
  context,
  migrations,
  salvage,
} as const satisfies Flow
