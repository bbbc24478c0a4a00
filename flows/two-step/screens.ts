import { FEW_CODES } from '../common/account.ts'
import { leadingTo } from '../common/choices.ts'
import { strayed } from '../common/password-screen.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Capabilities, Screens, StateScreen } from '../flow.ts'
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

/** A passkey stands for both steps at once. */
const toPasskeys = ({ passkeys = 0 }: Context, capabilities: Capabilities): Choice[][] =>
  capabilities.passkeys || passkeys > 0 ? [[choice('passkeys', { type: 'go', flow: 'passkeys' })]] : []

const off: StateScreen<Context> = {
  show: (context, { brand, capabilities, capabilities: { pages }, locale }) => ({
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
      ...toPasskeys(context, capabilities),
    ],
  }),
  help: 'two-step-help',
}

const hasFewCodes = ({ codesLeft = 0 }: Context): boolean => codesLeft <= FEW_CODES

const page: StateScreen<Context> = {
  show: ({ ticket }) => ({
    text: [words('two-step-page')],
    choices: [[opening('open-page', 'two-step', ticket)]],
  }),
  hear: strayed,
  help: 'two-step-help',
}

const on: StateScreen<Context> = {
  show: (context, { capabilities, capabilities: { pages }, locale }) => ({
    text: [
      words('two-step-on', { left: context.codesLeft ?? 0 }),
      ...(pages && hasFewCodes(context) ? [words('two-step-few-codes')] : []),
      ...(pages ? [] : [words('two-step-no-pages', { on: 'yes' })]),
    ],
    choices: [
      ...(pages
        ? [[choice('renew', { type: 'renew', locale }, hasFewCodes(context) ? { style: 'primary' } : {})]]
        : []),
      [choice('turn-off', { type: 'change', locale }, { style: 'danger' })],
      ...toPasskeys(context, capabilities),
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
