import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'
import { progress } from '../steps.ts'

export const paused: StateScreen<Draft> = {
  show: (draft, { capabilities }) => {
    const { at, of } = progress('paused', draft, capabilities) ?? { at: 1, of: 1 }
    return {
      text: [words('sign-up-paused', { at, of })],
      choices: [
        [choice('resume', { type: 'resume' }, { style: 'primary', insteadOf: 'back' })],
        [
          choice('home', { type: 'home' }, { insteadOf: 'cancel' }),
          choice('forget', { type: 'forget' }, { style: 'danger' }),
        ],
      ],
    }
  },
  help: 'sign-up-help-paused',
}
