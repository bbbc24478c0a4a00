import { readContact } from '../../common/address-input.ts'
import { askingForHelp } from '../../common/choices.ts'
import { sealed } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { timeLeft } from '../../text/time-left.ts'
import { choice, haveCode } from '../choices.ts'
import type { Errand } from '../context.ts'

/** The same questions for every account, also for one that does not exist. */
export const ways: StateScreen<Errand> = {
  show: (errand, { at }) => ({
    text: [words('recovery-ways')],
    choices: [
      ...haveCode(errand, at),
      [choice('number', { type: 'number' })],
      [choice('factor', { type: 'factor' })],
      [choice('no-more', { type: 'noMore' })],
    ],
  }),
  help: 'recovery-help-ways',
}

export const number: StateScreen<Errand> = {
  show: () => ({ text: [words('recovery-number')], contact: words('common-choice-share-number') }),
  hear: (said, _errand, { locale }) => {
    const read = readContact(said)
    if (!read || 'remark' in read) return read
    return read.type === 'phoneShared'
      ? { type: 'shared', by: { kind: 'contact', value: read.phone }, locale }
      : undefined
  },
  help: 'recovery-help-ways',
}

export const factor: StateScreen<Errand> = {
  show: () => ({
    text: [words('recovery-factor')],
    secret: 'code',
    choices: [[choice('neither', { type: 'noMore' })]],
  }),
  hear: sealed((sealed, message) => ({ type: 'typed', sealed, message })),
  help: 'recovery-help-factor',
}

export const factorSlowed: StateScreen<Errand> = {
  show: ({ until = 0 }, { at }) => ({
    text: [words('recovery-factor-slowed', timeLeft(until - at))],
    choices: [[choice('neither', { type: 'noMore' })]],
  }),
  help: 'recovery-help-factor',
}

export const notEnough: StateScreen<Errand> = {
  show: (errand, { at, brand }) => ({
    text: [words('recovery-not-enough', { brand: brand.name })],
    choices: [
      ...haveCode(errand, at),
      [choice('look-again', { type: 'ways' }, { insteadOf: 'back' })],
      [choice('other', { type: 'other' })],
      [askingForHelp(brand.links.contact)],
    ],
  }),
  help: 'recovery-help-ways',
}
