import { besidesSms } from '../../common/address.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { timeLeft } from '../../time-left.ts'
import type { Draft } from '../draft.ts'
import { inFull } from './address.ts'
import { choice, link } from './choice.ts'

/** Nothing to tap but another address: the limit lets go by itself. */
export const slowed: StateScreen<Draft> = {
  show: ({ until = 0, address, house }, { at }) => ({
    text: [words('sign-up-slowed', timeLeft(until - at)), ...besidesSms(address?.kind, house)],
    choices: [[choice('other-address', { type: 'changeAddress' })]],
  }),
}

export const slowedOver: StateScreen<Draft> = {
  show: () => ({
    text: [words('sign-up-slowed-over')],
    choices: [
      [choice('go-on', { type: 'again' }, { style: 'primary' })],
      [choice('other-address', { type: 'changeAddress' })],
    ],
  }),
}

/** Said only to somebody who has just proven that the address is theirs. */
export const alreadyYours: StateScreen<Draft> = {
  show: (draft, { brand }) => ({
    text: [words('sign-up-already-yours', { to: inFull(draft) })],
    choices: [
      [link('sign-in', brand.links.signIn, 'primary')],
      [choice('other-address', { type: 'changeAddress' })],
    ],
  }),
}
