import { capabilitiesOf } from '../common/event.ts'
import type { Capabilities } from '../flow.ts'
import { firstUnanswered } from '../profile.ts'
import type { Progress } from '../screen.ts'
import type { Draft } from './context.ts'

interface Question {
  /** Whether the draft still lacks the answer. */
  readonly isOpen: (draft: Draft, capabilities: Capabilities) => boolean
  /** The state to which the machine goes to ask. */
  readonly asks: string
  /** The states in which a person is at this step. */
  readonly states: readonly string[]
}

/**
 * Whether the captcha is to be asked: not of a person whose own number the channel vouches for. `adaptive`: only of one
 * who has tried a second address.
 */
export const needsCaptcha = (
  { addresses, human, shared }: Draft,
  { captcha }: Pick<Capabilities, 'captcha'>,
): boolean => !human && !shared && (captcha === 'always' || (captcha === 'adaptive' && addresses > 1))

/** The questions of a sign-up, in the order in which they are asked. The review comes after them. */
export const questions = {
  region: {
    isOpen: ({ region }) => region === undefined,
    asks: 'region',
    states: ['region', 'regionsFound', 'regionFar'],
  },
  address: {
    isOpen: ({ address }) => address === undefined,
    asks: 'address',
    states: ['email', 'emailDoubt', 'phone', 'alreadyYours'],
  },
  captcha: { isOpen: needsCaptcha, asks: 'openingCaptcha', states: ['captcha', 'captchaPage'] },
  proof: { isOpen: ({ proven }) => !proven, asks: 'proof', states: ['code', 'codeOver'] },
  profile: {
    isOpen: (draft, { profile }) => firstUnanswered(profile, draft.profile) !== undefined,
    asks: 'field',
    states: ['field'],
  },
  password: {
    isOpen: ({ password }) => !password,
    asks: 'passwordEntry',
    states: ['passwordPage', 'password', 'passwordAgain'],
  },
} as const satisfies Record<string, Question>

export type Step = keyof typeof questions

const order = Object.entries(questions) as readonly [Step, Question][]

/** The first question that is still open; none when everything is answered and proven. */
export const firstOpen = (draft: Draft, capabilities: Capabilities): Step | undefined =>
  order.find(([, { isOpen }]) => isOpen(draft, capabilities))?.[0]

type Guard = `${Step}Missing`

/** A guard for each question: `regionMissing`, `addressMissing`, … */
export const missing = Object.fromEntries(
  order.map(([step, { isOpen }]) => [
    `${step}Missing`,
    ({ context, event }: { context: Draft; event: object }) => isOpen(context, capabilitiesOf(event)),
  ]),
) as Record<Guard, (now: { context: Draft; event: object }) => boolean>

/** From an answered question to the first one that is still open. */
export const toFirstOpen = order.map(([step, { asks }]) => ({
  guard: `${step}Missing` as Guard,
  target: asks,
}))

/** States in which there is nothing left to go on with. */
const OVER: readonly string[] = ['done', 'left', 'forgotten']

/** How far a draft is; in a state that asks nothing, as far as the first open question, or at the review. */
export const progress = (state: string, draft: Draft, capabilities: Capabilities): Progress | undefined => {
  if (OVER.includes(state)) return undefined
  const asked = order.find(([, { states }]) => states.includes(state))
  const step = asked?.[0] ?? firstOpen(draft, capabilities)
  const steps = stepsOf(draft, capabilities)
  const of = steps.length + 1
  return { at: (step && steps.indexOf(step) + 1) || of, of }
}

/** The questions that this draft asks: no region that was guessed, no needless captcha, no proof of a shared number. */
const stepsOf = (draft: Draft, capabilities: Capabilities): readonly Step[] =>
  order.flatMap(([step]) => (isAsked[step]?.(draft, capabilities) === false ? [] : [step]))

const isAsked: Readonly<Partial<Record<Step, Question['isOpen']>>> = {
  region: ({ guessed }) => !guessed,
  captcha: (draft, capabilities) => draft.human === true || needsCaptcha(draft, capabilities),
  proof: ({ shared }) => !shared,
  profile: (_draft, { profile = [] }) => profile.length > 0,
}
