import type { StateValueFrom } from 'xstate'
import type { Capabilities } from '../flow.ts'
import type { Progress } from '../progress.ts'
import { type Draft, firstOpen, type Step, stepsOf } from './context.ts'
import type { machine } from './machine.ts'

/** The step a state asks for, where it asks for one; `over` where nothing is left to go on with. */
const stepOf: { readonly [State in StateValueFrom<typeof machine> & string]?: Step | 'over' } = {
  region: 'region',
  regionsFound: 'region',
  regionFar: 'region',
  identifier: 'address',
  email: 'address',
  emailDoubt: 'address',
  phone: 'address',
  alreadyYours: 'address',
  terms: 'terms',
  captcha: 'human',
  captchaWords: 'human',
  code: 'proof',
  codeOver: 'proof',
  passwordPage: 'password',
  password: 'password',
  passwordAgain: 'password',
  name: 'name',
  done: 'over',
  left: 'over',
  forgotten: 'over',
}

/** Where a draft stands; elsewhere than at a question, that is at the first one still open, or at the last step. */
export const progress = (state: string, draft: Draft, capabilities: Capabilities): Progress | undefined => {
  const step = stepOf[state as keyof typeof stepOf] ?? firstOpen(draft, capabilities)
  if (step === 'over') return undefined
  const steps = stepsOf(draft, capabilities)
  const at = step ? steps.indexOf(step) + 1 : 0
  return { at: at || steps.length, of: steps.length }
}
