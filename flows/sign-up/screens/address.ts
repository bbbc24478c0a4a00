import { type Named, readContact, readEmail, readPhone, spellings } from '../../common/address-input.ts'
import { inFull } from '../../common/code-screen.ts'
import { written } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { isLikeEmail } from '../../reading/email.ts'
import { examplePhone } from '../../reading/phone.ts'
import { regionOfPhone } from '../../reading/region-guess.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../../screen.ts'
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

/** A number tells in which region the person probably lives. */
const located = (heard: Named | undefined, { brand }: ScreenEnvironment) => {
  if (!heard || !('phone' in heard)) return heard
  const region = regionOfPhone(heard.phone, brand.regions)
  return region ? { ...heard, region } : heard
}

export const email: StateScreen<Draft> = {
  show: (draft) => ({
    text: [words('sign-up-email'), ...soFar('email', draft)],
    choices: [...keeping('email', draft), [choice('phone', { type: 'phone' })]],
  }),
  hear: (said, draft, environment) =>
    located(readContact(said) ?? hearEmail(said, draft, environment), environment),
  help: 'sign-up-help-address',
}

export const emailDoubt: StateScreen<Draft> = {
  show: ({ doubt = { typed: '', meant: '' } }) => ({
    text: [words('common-email-doubt', doubt)],
    choices: spellings(doubt),
  }),
  hear: (said, draft, environment) => located(hearEmail(said, draft, environment), environment),
  help: 'sign-up-help-address',
}

export const phone: StateScreen<Draft> = {
  show: (draft, { capabilities }) => ({
    text: [
      capabilities.sms
        ? words('sign-up-phone', { example: examplePhone(draft.region) })
        : words('sign-up-phone-share'),
      ...soFar('phone', draft),
    ],
    choices: [
      ...keeping('phone', draft),
      ...(capabilities.mail ? [[choice('email', { type: 'email' })]] : []),
    ],
    contact: words('common-choice-share-number'),
  }),
  hear: (said, draft, environment) =>
    located(readContact(said) ?? hearPhone(said, draft, environment), environment),
  help: 'sign-up-help-address',
}

const soFar = (kind: 'email' | 'phone', draft: Draft): Words[] =>
  draft.address?.kind === kind ? [words('sign-up-address-now', { address: inFull(draft) })] : []

const keeping = (kind: 'email' | 'phone', { address }: Draft): Choice[][] =>
  address?.kind === kind ? [[choice('keep', { type: 'keep' }, { insteadOf: 'back' })]] : []
