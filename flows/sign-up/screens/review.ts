import { inFull } from '../../common/code-screen.ts'
import { fieldChoices, fieldLines } from '../../common/field-screen.ts'
import type { StateScreen } from '../../flow.ts'
import { cleanName } from '../../reading/person-name.ts'
import { flag, regionName } from '../../reading/regions.ts'
import { type ScreenEnvironment, words } from '../../screen.ts'
import { languageName } from '../../text/language-name.ts'
import { yesNo } from '../../text/yes-no.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'

/** Every answer, also those that were guessed; the terms; and offers, which are off until they are turned on. */
export const review: StateScreen<Draft> = {
  show: (draft, environment) => ({
    text: [
      answers(draft, environment),
      ...(environment.brand.profile?.length ? [{ lines: fieldLines(draft.profile ?? {}, environment) }] : []),
      terms(environment),
    ],
    choices: [
      [
        choice('change-region', { type: 'change', what: 'region' }),
        choice('correct', { type: 'correct' }, { insteadOf: 'back' }),
      ],
      [choice('offers', { type: 'offers' }, { args: { on: yesNo(draft.offers) } })],
      [create(draft, environment)],
    ],
  }),
  help: 'sign-up-help-review',
}

/** The language has its button in the standing row below. */
export const corrections: StateScreen<Draft> = {
  show: (_draft, environment) => ({
    text: [words('sign-up-corrections')],
    choices: [
      ...fieldChoices(environment),
      [choice('change-name', { type: 'change', what: 'name' })],
      [
        choice('change-identifier', { type: 'change', what: 'address' }),
        choice('change-password', { type: 'change', what: 'password' }),
      ],
    ],
  }),
  help: 'sign-up-help-review',
}

/** The name that the person has given, or else the one they go by in the channel. */
const nameOf = ({ name }: Draft, environment: ScreenEnvironment): string | undefined =>
  name ?? cleanName(environment.name)

const answers = (draft: Draft, environment: ScreenEnvironment) =>
  words('sign-up-review', {
    region: draft.region ? `${flag(draft.region)} ${regionName(draft.region, environment.locale)}` : '',
    address: inFull(draft),
    confirmed: yesNo(draft.proven),
    password: yesNo(draft.password),
    named: yesNo(nameOf(draft, environment)),
    name: nameOf(draft, environment) ?? '',
    language: languageName(environment.locale),
  })

const terms = ({ brand }: ScreenEnvironment) =>
  words('sign-up-terms', {
    account: brand.account,
    version: brand.terms,
    terms: brand.links.terms,
    privacy: brand.links.privacy,
  })

/**
 * Agrees to the terms that the screen names, and no others: the button is named after their version, so that one that
 * was drawn before they changed counts no more.
 */
const create = (draft: Draft, environment: ScreenEnvironment) => {
  const { brand, locale, campaign } = environment
  const name = nameOf(draft, environment)
  return {
    ...choice(
      'create',
      {
        type: 'create',
        terms: brand.terms,
        locale,
        ...(name ? { name } : {}),
        ...(campaign ? { campaign } : {}),
      },
      { style: 'primary' },
    ),
    id: `create-${brand.terms.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, ID_LENGTH),
  }
}

/** As long as the id of a button may be, see `Choice`. */
const ID_LENGTH = 24
