import { leadingTo, openingPage } from '../common/choices.ts'
import { frozenWords, unlocking } from '../common/frozen.ts'
import { askPassword, askPasswordAgain, hearPassword, strayed } from '../common/password-screen.ts'
import { noAccount, numberMatch, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { words } from '../screen.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { machine } from './machine.ts'

const start: StateScreen<Context> = {
  show: ({ sessions = 0, keep, chosen }, { locale }) => ({
    text: [words(chosen ? 'password-confirm' : 'password-start')],
    choices: [
      [choice('others', { type: 'others' }, { args: { on: keep ? 'no' : 'yes', sessions } })],
      [choice('confirm', { type: 'confirm', locale }, { style: 'primary' })],
    ],
  }),
  hear: strayed,
  help: 'password-help',
}

const page: StateScreen<Context> = {
  show: ({ approval, needs = 'password', sessions = 0, keep }) => ({
    text: [words('password-page', { needs }), ...numberMatch(approval)],
    choices: [
      [choice('others', { type: 'others' }, { args: { on: keep ? 'no' : 'yes', sessions } })],
      [openingPage(words('password-choice-open-page'), 'change-password', approval)],
    ],
  }),
  hear: strayed,
  help: 'common-help-password',
}

const frozen: StateScreen<Context> = {
  show: ({ frozenBy }, environment) => ({
    text: [frozenWords(frozenBy, environment, words('approve-frozen'))],
    choices: [[unlocking(frozenBy, environment, leadingTo('recover', 'recovery', 'primary'))]],
  }),
}

const password: StateScreen<Context> = {
  show: ({ fault }, environment) => askPassword(fault, environment, words('password-here')),
  hear: hearPassword,
  help: 'common-help-password',
}

const passwordAgain: StateScreen<Context> = {
  show: askPasswordAgain,
  hear: hearPassword,
  help: 'common-help-password',
}

const done: StateScreen<Context> = {
  show: ({ ended = 0, keep, exposed }, { capabilities }) => ({
    text: [
      words('password-done', { kept: keep ? 'yes' : 'no', ended }),
      ...(capabilities.password === 'page' || exposed ? [] : [words('password-erased')]),
      words('password-told'),
    ],
    choices: [[choice('account', { type: 'account' }, { style: 'primary', insteadOf: 'back' })]],
  }),
  outcome: true,
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('password-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  none: noAccount,
  start,
  onward: oneMoment,
  opening: oneMoment,
  page,
  frozen,
  password,
  choosing: oneMoment,
  passwordAgain,
  repeating: oneMoment,
  changing: oneMoment,
  done,
  closed,
}
