import {
  type Named,
  readAddress,
  readContact,
  readEmail,
  readPhone,
  spellings,
} from '../../common/address-input.ts'
import { written } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { isLikeEmail } from '../../reading/email.ts'
import { formatPhone } from '../../reading/phone.ts'
import { type Choice, type Words, words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'

/** Either kind of address is understood wherever one is asked for; what is neither is taken for the kind that is. */
const hearEmail = written(
  (text, { region }: Draft, { brand, capabilities }): Named =>
    DIALLED.test(text) ? readPhone(text, capabilities, brand, region) : readEmail(text, capabilities),
)
const hearPhone = written(
  (text, { region }: Draft, { brand, capabilities }): Named =>
    isLikeEmail(text) ? readEmail(text, capabilities) : readPhone(text, capabilities, brand, region),
)
/** Nothing but what numbers are written with. */
const DIALLED = /^[+＋]?[\p{Nd}\p{Cf}\s()./-]{6,}$/u

const hearEither = written(
  (text, { region }: Draft, { brand, capabilities }): Named => readAddress(text, capabilities, brand, region),
)

export const identifier: StateScreen<Draft> = {
  show: (_draft, { capabilities }) => ({
    text: [words(capabilities.mail ? 'sign-up-identifier' : 'sign-up-identifier-phone')],
    choices: [
      [
        ...(capabilities.mail ? [choice('email', { type: 'email' })] : []),
        choice('phone', { type: 'phone' }),
      ],
    ],
  }),
  hear: (said, draft, environment) => readContact(said) ?? hearEither(said, draft, environment),
  help: 'sign-up-help-address',
}

export const email: StateScreen<Draft> = {
  show: (draft) => ({
    text: [words('sign-up-email'), ...soFar('email', draft)],
    choices: keeping('email', draft),
  }),
  hear: hearEmail,
  help: 'sign-up-help-address',
}

export const emailDoubt: StateScreen<Draft> = {
  show: ({ doubt = { typed: '', meant: '' } }) => ({
    text: [words('common-email-doubt', doubt)],
    choices: spellings(doubt),
  }),
  hear: hearEmail,
  help: 'sign-up-help-address',
}

export const phone: StateScreen<Draft> = {
  show: (draft, { capabilities }) => ({
    text: [words(capabilities.sms ? 'sign-up-phone' : 'sign-up-phone-share'), ...soFar('phone', draft)],
    choices: keeping('phone', draft),
    contact: words('common-choice-share-number'),
  }),
  hear: (said, draft, environment) => readContact(said) ?? hearPhone(said, draft, environment),
  help: 'sign-up-help-address',
}

/** The address as its owner may see it: in full. */
export const inFull = ({ address }: Pick<Draft, 'address'>): string =>
  address?.kind === 'phone' ? formatPhone(address.value) : (address?.value ?? '')

const soFar = (kind: 'email' | 'phone', draft: Draft): Words[] =>
  draft.address?.kind === kind ? [words('sign-up-address-now', { address: inFull(draft) })] : []

const keeping = (kind: 'email' | 'phone', { address }: Draft): Choice[][] =>
  address?.kind === kind ? [[choice('keep', { type: 'keep' })]] : []
