import { FEW_CODES } from '../common/account.ts'
import { leadingTo } from '../common/choices.ts'
import { strayed } from '../common/password-screen.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Choice, type PageRef, words } from '../screen.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const opening = (id: 'open-page' | 'open-codes', page: PageRef['page'], ticket = ''): Choice => ({
  id,
  label: words(`two-step-choice-${id}`),
  opens: { page, ticket },
  style: 'primary',
})

const off: StateScreen<Context> = {
  show: (_context, { brand, capabilities: { pages }, locale }) => ({
    text: [
      words('two-step-off', { account: brand.account }),
      ...(pages ? [] : [words('two-step-no-pages', { on: 'no' })]),
    ],
    choices: [
      [
        pages
          ? choice('turn-on', { type: 'change', locale }, { style: 'primary' })
          : leadingTo('account', 'account'),
      ],
    ],
  }),
  help: 'two-step-help',
}

const page: StateScreen<Context> = {
  show: ({ ticket }) => ({
    text: [words('two-step-page')],
    choices: [[opening('open-page', 'two-step', ticket)]],
  }),
  hear: strayed,
  help: 'two-step-help',
}

const on: StateScreen<Context> = {
  show: ({ codesLeft = 0 }, { capabilities: { pages }, locale }) => ({
    text: [
      words('two-step-on', { left: codesLeft }),
      ...(pages && codesLeft <= FEW_CODES ? [words('two-step-few-codes')] : []),
      ...(pages ? [] : [words('two-step-no-pages', { on: 'yes' })]),
    ],
    choices: [
      ...(pages
        ? [[choice('renew', { type: 'renew', locale }, codesLeft <= FEW_CODES ? { style: 'primary' } : {})]]
        : []),
      [choice('turn-off', { type: 'change', locale }, { style: 'danger' })],
    ],
  }),
  help: 'two-step-help',
}

const codes: StateScreen<Context> = {
  show: ({ ticket }) => ({
    text: [words('two-step-codes-page')],
    choices: [[opening('open-codes', 'codes', ticket)]],
  }),
  hear: strayed,
  help: 'two-step-help',
}

const left: StateScreen<Context> = { show: () => ({ text: [words('two-step-left')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  off,
  opening: oneMoment,
  page,
  on,
  ending: oneMoment,
  openingCodes: oneMoment,
  codes,
  none: noAccount,
  left,
}
