import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { yesNo } from '../../text/yes-no.ts'
import { choice, link } from '../choices.ts'
import type { Draft } from '../context.ts'

export const terms: StateScreen<Draft> = {
  show: ({ offers }, { brand, locale }) => ({
    text: [words('sign-up-terms', { account: brand.account, version: brand.terms })],
    choices: [
      [link('privacy', brand.links.privacy), link('terms', brand.links.terms)],
      [choice('offers', { type: 'offers' }, { args: { on: yesNo(offers) } })],
      [choice('accept', { type: 'accepted', version: brand.terms, locale }, { style: 'primary' })],
    ],
  }),
  help: 'sign-up-help-terms',
}
