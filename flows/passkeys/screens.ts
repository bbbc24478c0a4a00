import { leadingTo, openingPage, shortened } from '../common/choices.ts'
import { remark, written } from '../common/hear.ts'
import { strayed } from '../common/password-screen.ts'
import { noAccount, numberMatch, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { lengthOf, parseLine } from '../reading/line.ts'
import { type Words, words } from '../screen.ts'
import { day, moment } from '../text/moment.ts'
import { choice } from './choices.ts'
import { type Context, chosenOf } from './context.ts'
import type { machine } from './machine.ts'
import type { PasskeySeen } from './requests.ts'

const list: StateScreen<Context> = {
  show: ({ passkeys }, { brand, capabilities, locale }) => ({
    text: [
      words('passkeys-list', { account: brand.account, count: passkeys.length }),
      ...advice(passkeys),
      ...(capabilities.passkeys ? [] : [words('passkeys-unavailable')]),
    ],
    choices: [
      ...passkeys.map(({ id, name }) => [
        { id, label: `🔑 ${shortened(name)}`, event: { type: 'choose', passkey: id } },
      ]),
      ...(capabilities.passkeys
        ? [
            [
              choice(
                passkeys.length === 0 ? 'add' : 'add-another',
                { type: 'add', locale },
                passkeys.length < 2 ? { style: 'primary' } : {},
              ),
            ],
          ]
        : []),
      [{ ...leadingTo('account', 'account'), insteadOf: 'back' }],
    ],
  }),
  hear: (said) => (said.kind === 'text' ? remark('passkeys-unclear') : undefined),
  help: 'passkeys-help',
}

/** The loss of the only passkey is what owners suffer from: a second one is suggested beside the first. */
const advice = (passkeys: readonly PasskeySeen[]): Words[] =>
  passkeys.length === 1 ? [words('passkeys-second')] : []

const one: StateScreen<Context> = {
  show: (context, environment) => {
    const passkey = chosenOf(context)
    if (!passkey) return list.show(context, environment)
    const { locale } = environment
    const { name, since, used, isBackedUp } = passkey
    return {
      text: [
        words('passkeys-one', { name, since: day(since, context.region, locale) }),
        ...(used === undefined
          ? []
          : [words('passkeys-used', { used: moment(used, context.region, locale) })]),
        words('passkeys-where', { on: isBackedUp ? 'yes' : 'no' }),
      ],
      choices: [
        [choice('rename', { type: 'rename' })],
        [choice('remove', { type: 'remove', locale }, { style: 'danger' })],
      ],
    }
  },
  help: 'passkeys-help',
}

const page: StateScreen<Context> = {
  show: ({ ticket }) => ({
    text: [words('passkeys-page'), ...numberMatch(ticket)],
    choices: [[openingPage(words('passkeys-choice-open-page'), 'passkey', ticket)]],
  }),
  hear: strayed,
  help: 'passkeys-help-page',
}

/** More of a name would not fit on its button. */
const LONGEST = 40

const naming: StateScreen<Context> = {
  show: (context) => ({ text: [words('passkeys-naming', { name: chosenOf(context)?.name ?? '' })] }),
  hear: written((text) => {
    const name = parseLine(text)
    return name !== undefined && lengthOf(name) <= LONGEST
      ? { type: 'named', name }
      : remark('passkeys-name-unclear')
  }),
  help: 'passkeys-help',
}

const left: StateScreen<Context> = { show: () => ({ text: [words('passkeys-left')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  none: noAccount,
  list,
  opening: oneMoment,
  page,
  one,
  naming,
  renaming: oneMoment,
  removing: oneMoment,
  left,
}
