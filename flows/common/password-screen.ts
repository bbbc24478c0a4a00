import type { Capabilities } from '../capabilities.ts'
import type { PasswordFault } from '../requests.ts'
import { type Choice, type Said, type Screen, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { commonChoice, openingPage } from './choices.ts'
import { sealed } from './hear.ts'

/** The button to the page on which a password is chosen. */
export const passwordPageChoice = (ticket: string | undefined) =>
  openingPage(words('common-choice-open-page'), 'password', ticket)

/** A message beside the page may be a password in the wrong place: it is erased, and not read. */
export const strayed = (said: Said) =>
  said.kind === 'text' ? ({ type: 'strayed', message: said.message } as const) : undefined

/** After a refusal: the page takes it without a message that has to be deleted, and says at once how strong a password is. */
export const onPageInstead = (isRefused: boolean, { pages }: Pick<Capabilities, 'pages'>): Choice[][] =>
  isRefused && pages ? [[commonChoice('on-page', { type: 'onPage' })]] : []

/** What a password written here must be, after what was wrong with the last one. */
export const askPassword = (
  fault: PasswordFault | undefined,
  { brand, capabilities }: Pick<ScreenEnvironment, 'brand' | 'capabilities'>,
  ask: Words = words('common-password'),
): Screen => ({
  text: [
    ...(fault ? [words(`common-fault-${fault}`)] : []),
    ask,
    words('common-password-policy', { policy: brand.password }),
    words('common-password-limits'),
  ],
  choices: onPageInstead(fault !== undefined, capabilities),
  secret: 'erase',
})

export const askPasswordAgain = (): Screen => ({ text: [words('common-password-again')], secret: 'erase' })

/** A password written into the chat, of which only the sealed handle goes on. */
export const hearPassword = sealed((sealed, message) => ({ type: 'typed' as const, sealed, message }))
