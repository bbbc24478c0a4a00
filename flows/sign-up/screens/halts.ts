import { besidesSms } from '../../common/address-input.ts'
import { inFull, masked } from '../../common/code-screen.ts'
import { DAY } from '../../durations.ts'
import type { Capabilities, Moment, StateScreen } from '../../flow.ts'
import { type Choice, type Words, words } from '../../screen.ts'
import { timeLeft } from '../../text/time-left.ts'
import { choice, link } from '../choices.ts'
import type { Draft } from '../context.ts'
import { needsCaptcha } from '../steps.ts'

/** How long the pause is, what it is for, and what works meanwhile. */
export const slowed: StateScreen<Draft> = {
  show: (draft, moment) => ({
    text: [...reason(draft, moment), words('sign-up-slowed-wait')],
    choices: meanwhile(draft, moment),
  }),
}

const reason = (draft: Draft, { at, capabilities }: Moment): Words[] => {
  const { until = 0, why, address } = draft
  const left = timeLeft(until - at)
  if (needsCaptcha(draft, capabilities)) return [words('sign-up-slowed-captcha', left)]
  switch (why) {
    case 'lately':
      return [words('sign-up-slowed-lately', { ...left, to: masked(draft) })]
    case 'codes':
      return [
        words('sign-up-slowed-codes', {
          ...left,
          to: masked(draft),
          link: linkStays(draft, capabilities) ? 'yes' : 'no',
        }),
      ]
    case 'addresses':
      return [
        words('sign-up-slowed-addresses', left),
        words('sign-up-slowed-used', { count: usedOf(draft, at).length }),
      ]
    case undefined:
      return [words('sign-up-slowed', left), ...besidesSms(address?.kind, capabilities)]
  }
}

/** A pause for wrong codes does not stop the link of the mail. */
const linkStays = ({ challenge, address }: Draft, capabilities: Capabilities): boolean =>
  challenge !== undefined && address?.kind === 'email' && capabilities.pages

const meanwhile = (draft: Draft, { at, capabilities }: Moment): Choice[][] => {
  if (needsCaptcha(draft, capabilities)) return []
  if (draft.why !== 'addresses')
    return [[choice('other-address', { type: 'changeAddress' }, { insteadOf: 'back' })]]
  return [...usedOf(draft, at).map((one) => [one]), [choice('share', { type: 'phone' })]]
}

/** A longer address would not fit on a button. */
const ON_A_BUTTON = 60

/** The addresses that were used before, the latest first. */
const usedOf = ({ used = [] }: Draft, now: number): Choice[] =>
  used
    .filter(({ at }) => at > now - DAY)
    .toReversed()
    .map(({ kind, value }, n) => {
      const label = inFull({ address: { kind, value } })
      return {
        id: `used-${n}`,
        label: label.length > ON_A_BUTTON ? `${label.slice(0, ON_A_BUTTON - 1)}…` : label,
        event:
          kind === 'email' ? { type: 'emailTyped', address: value } : { type: 'phoneTyped', phone: value },
      }
    })

export const slowedOver: StateScreen<Draft> = {
  show: () => ({
    text: [words('sign-up-slowed-over')],
    choices: [
      [choice('go-on', { type: 'again' }, { style: 'primary', insteadOf: 'back' })],
      [choice('other-address', { type: 'changeAddress' }, { insteadOf: 'back' })],
    ],
  }),
}

/** Said only to a person who has just proven that the address is theirs. */
export const alreadyYours: StateScreen<Draft> = {
  show: (draft, { brand }) => ({
    text: [words('sign-up-already-yours', { to: inFull(draft) })],
    choices: [
      [link('sign-in', brand.links.signIn, 'primary')],
      [choice('other-address', { type: 'changeAddress' }, { insteadOf: 'back' })],
    ],
  }),
}
