import type { PasswordFault } from '../requests.ts'
import { type Brand, type Said, type Screen, type Words, words } from '../screen.ts'
import { openingPage } from './choices.ts'
import { sealed } from './hear.ts'

/** The button to the page on which a password is chosen. */
export const passwordPageChoice = (ticket: string | undefined) =>
  openingPage(words('common-choice-open-page'), 'password', ticket)

/** A message beside the page may be a password in the wrong place: it is erased, and not read. */
export const strayed = (said: Said) =>
  said.kind === 'text' ? ({ type: 'strayed', message: said.message } as const) : undefined

/** What a password written here must be, after what was wrong with the last one. */
export const askPassword = (
  policy: Brand['password'],
  fault: PasswordFault | undefined,
  ask: Words = words('common-password'),
): Screen => ({
  text: [
    ...(fault ? [words(`common-fault-${fault}`)] : []),
    ask,
    words('common-password-policy', { policy }),
    words('common-password-limits'),
  ],
  secret: 'erase',
})

export const askPasswordAgain = (): Screen => ({ text: [words('common-password-again')], secret: 'erase' })

/** A password written into the chat, of which only the sealed handle goes on. */
export const hearPassword = sealed((sealed, message) => ({ type: 'typed' as const, sealed, message }))
