import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { timeLeft } from '../../text/time-left.ts'
import { choice, haveCode } from '../choices.ts'
import type { Errand } from '../context.ts'

export const offer: StateScreen<Errand> = {
  show: (errand, { at }) => ({
    text: [words('recovery-offer', { hours: errand.hours ?? 0 })],
    choices: [
      [choice('wait', { type: 'wait' }, { style: 'primary' })],
      ...haveCode(errand, at),
      [choice('look-again', { type: 'ways' }, { insteadOf: 'back' })],
      [choice('other', { type: 'other' })],
    ],
  }),
  help: 'recovery-help-hold',
}

export const waiting: StateScreen<Errand> = {
  show: (errand, { at }) => ({
    text: [words('recovery-waiting', timeLeft((errand.until ?? 0) - at))],
    choices: [
      ...haveCode(errand, at),
      [choice('give-up', { type: 'giveUp' }, { style: 'danger' })],
      [choice('other', { type: 'other' })],
    ],
  }),
  help: 'recovery-help-hold',
}
