import { leadingTo, openingPage } from '../common/choices.ts'
import { frozenWords, unlocking } from '../common/frozen.ts'
import { sealed } from '../common/hear.ts'
import { onPageInstead, strayed } from '../common/password-screen.ts'
import { noAccount, numberMatch, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { type Words, words } from '../screen.ts'
import { moment } from '../text/moment.ts'
import { timeLeft } from '../text/time-left.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

/** Why the owner is asked, in one sentence. */
const why = ({ action = 'password' }: Context): Words => words('approve-why', { action })

const asked: StateScreen<Context> = {
  show: () => ({ text: [words('approve-asked')], choices: [[leadingTo('account', 'account')]] }),
}

const page: StateScreen<Context> = {
  show: (context) => ({
    text: [
      why(context),
      words('approve-page', { needs: context.needs ?? 'password' }),
      ...numberMatch(context.approval),
    ],
    choices: [[openingPage(words('approve-choice-open-page'), 'approve', context.approval)]],
  }),
  hear: strayed,
  help: 'approve-help',
}

const hear = sealed((sealed, message) => ({ type: 'typed', sealed, message }))

const password: StateScreen<Context> = {
  show: (context, { capabilities }) => ({
    text: [why(context), words('approve-password'), words('common-password-limits')],
    choices: [
      ...(context.needs === 'either' ? [[choice('with-code', { type: 'other' })]] : []),
      ...onPageInstead(context.refused === true, capabilities),
    ],
    secret: 'erase',
  }),
  hear,
  help: 'approve-help',
}

const code: StateScreen<Context> = {
  show: (context) => ({
    text: [why(context), words('approve-code')],
    choices: context.needs === 'either' ? [[choice('with-password', { type: 'other' })]] : [],
    secret: 'erase',
  }),
  hear,
  help: 'approve-help-code',
}

const slowed: StateScreen<Context> = {
  show: ({ until = 0 }, { at }) => ({
    text: [words('approve-slowed', timeLeft(until - at))],
    choices: [[choice('again', { type: 'again' }, { style: 'primary' })]],
  }),
  help: 'approve-help',
}

const cooling: StateScreen<Context> = {
  show: ({ until = 0, region }, { locale }) => ({
    text: [words('approve-cooling', { until: moment(until, region, locale) })],
  }),
  help: 'approve-help',
}

const frozen: StateScreen<Context> = {
  show: ({ frozenBy }, environment) => ({
    text: [frozenWords(frozenBy, environment, words('approve-frozen'))],
    choices: [[unlocking(frozenBy, environment, leadingTo('recover', 'recovery', 'primary'))]],
  }),
}

const given: StateScreen<Context> = { show: () => ({ text: [words('approve-given')] }) }
const left: StateScreen<Context> = { show: () => ({ text: [words('approve-left')] }) }

export const screens: Screens<typeof machine, Context> = {
  asked,
  opening: oneMoment,
  choosing: oneMoment,
  page,
  password,
  code,
  checking: oneMoment,
  slowed,
  cooling,
  frozen,
  none: noAccount,
  given,
  left,
}
