import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { timeLeft } from '../../time-left.ts'
import type { Errand } from '../errand.ts'
import { choice } from './choice.ts'

export const offer: StateScreen<Errand> = {
  show: ({ hours = 0 }) => ({
    text: [words('recovery-offer', { hours })],
    choices: [
      [choice('wait', { type: 'wait' }, { style: 'primary' })],
      [choice('look-again', { type: 'ways' })],
    ],
  }),
  help: 'recovery-help-hold',
}

export const waiting: StateScreen<Errand> = {
  show: ({ until = 0 }, { at }) => ({
    text: [words('recovery-waiting', timeLeft(until - at))],
    choices: [
      [choice('give-up', { type: 'giveUp' }, { style: 'danger' })],
      [choice('other', { type: 'other' })],
    ],
  }),
  help: 'recovery-help-hold',
}
