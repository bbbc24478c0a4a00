import type { StateScreen } from '../../flow.ts'
import { flag, regionName } from '../../reading/regions.ts'
import { type Choice, words } from '../../screen.ts'
import { languageName } from '../../text/language-name.ts'
import { yesNo } from '../../text/yes-no.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'
import { inFull } from './address.ts'

export const review: StateScreen<Draft> = {
  show: (draft, { locale, brand, campaign }) => ({
    text: [
      words('sign-up-review', {
        region: draft.region ? `${flag(draft.region)} ${regionName(draft.region, locale)}` : '',
        address: inFull(draft),
        confirmed: yesNo(draft.proven),
        offers: yesNo(draft.offers),
        password: yesNo(draft.password),
        name: draft.name ?? '',
        language: languageName(locale),
      }),
    ],
    choices: [
      ...changes(draft),
      [
        choice(
          'create',
          { type: 'create', terms: brand.terms, locale, ...(campaign ? { campaign } : {}) },
          { style: 'primary' },
        ),
      ],
    ],
  }),
  help: 'sign-up-help-review',
}

/** The language has its button in the standing row below. */
const changes = ({ offers }: Draft): Choice[][] => [
  [
    choice('change-region', { type: 'change', what: 'region' }),
    choice('change-identifier', { type: 'change', what: 'address' }),
  ],
  [
    choice('change-offers', { type: 'change', what: 'offers' }, { args: { on: yesNo(offers) } }),
    choice('change-password', { type: 'change', what: 'password' }),
  ],
  [choice('change-name', { type: 'change', what: 'name' })],
]
