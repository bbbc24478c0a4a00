import type { Bubble } from '../../src/channels/playground/bot-api/types.ts'
import { captchaOf, codeIn, type Grounds, type Guest, mailTo } from './house.ts'

export const PASSWORD = 'four lanterns over a quiet harbour'

interface Step {
  /** Words by which the person knows it. */
  readonly sees: RegExp
  /** What an ordinary person answers. */
  readonly answer: (house: Grounds, guest: Guest) => unknown
}

/** A sign-up by e-mail in a house that takes passwords in the chat, from the first word to the account. */
export const steps = {
  menu: { sees: /What would you like to do/, answer: (_, guest) => guest.tap('Create my account') },
  region: { sees: /in which country or region/, answer: (_, guest) => guest.say('spain') },
  identifier: { sees: /How would you like to sign in/, answer: (_, guest) => guest.tap('E-mail address') },
  email: { sees: /What is your e-mail address/, answer: (_, guest) => guest.say(guest.email) },
  terms: { sees: /read the privacy policy/, answer: (_, guest) => guest.tap('I accept') },
  captcha: {
    sees: /Which characters do you see/,
    answer: async (house, guest) => guest.say(await captchaOf(house, guest)),
  },
  code: {
    sees: /6-digit code/,
    answer: async (house, guest) => guest.say(codeIn(await mailTo(house, guest.email))),
  },
  password: { sees: /Now a password\. Please write it here/, answer: (_, guest) => guest.say(PASSWORD) },
  again: { sees: /same password once more/, answer: (_, guest) => guest.say(PASSWORD) },
  name: { sees: /What shall we call you/, answer: (_, guest) => guest.say('Ana') },
  review: { sees: /This is what you have told me/, answer: (_, guest) => guest.tap('Create my account') },
  done: { sees: /Your Example Account is ready/, answer: () => {} },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

/** Goes on from the step before `from` (the very first word, unless said otherwise) until `to` is seen. */
export const walk = async (
  house: Grounds,
  guest: Guest,
  to: StepName,
  from: StepName | 'start' = 'start',
): Promise<Bubble> => {
  if (from === 'start') guest.say('/start')
  const first = from === 'start' ? 0 : stepNames.indexOf(from)
  for (const name of stepNames.slice(first, stepNames.indexOf(to) + 1)) {
    if (name === 'captcha' && house.env.CAPTCHA === 'off') continue
    const step: Step = steps[name]
    const seen = await guest.sees(step.sees)
    if (name === to) return seen
    await step.answer(house, guest)
  }
  throw new Error(`${to} does not come after ${from}.`)
}
