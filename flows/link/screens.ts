import { leadingTo, openingPage } from '../common/choices.ts'
import { written } from '../common/hear.ts'
import { hearPassword, onPageInstead, strayed } from '../common/password-screen.ts'
import { numberMatch, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { maskEmail } from '../reading/email.ts'
import { parseIdentifier } from '../reading/identifier.ts'
import { maskPhone } from '../reading/phone.ts'
import type { ChatSeen } from '../requests.ts'
import { type Choice, words } from '../screen.ts'
import { day } from '../text/moment.ts'
import { timeLeft } from '../text/time-left.ts'
import { choice } from './choices.ts'
import type { Context } from './context.ts'
import type { LinkEvent, machine } from './machine.ts'

const chats: StateScreen<Context> = {
  show: ({ account = '', chats = [], region }, { brand, locale }) => ({
    text: [words('link-chats', { account: brand.account, id: account, count: chats.length })],
    choices: [
      ...chats.map(({ id, here, since }): Choice[] => [
        {
          id,
          label: words('link-choice-chat', { here: here ? 'yes' : 'no', since: day(since, region, locale) }),
          event: { type: 'open', chat: id },
        },
      ]),
      [choice('another', { type: 'another' })],
      [{ ...leadingTo('account', 'account'), insteadOf: 'back' }],
    ],
  }),
  hear: (said) => (said.kind === 'text' ? { remark: words('link-unclear') } : undefined),
  help: 'link-help',
}

const chat: StateScreen<Context> = {
  show: (context, { locale }) => {
    const { here, since } = chosen(context)
    return {
      text: [
        words('link-chat', { here: here ? 'yes' : 'no', since: day(since, context.region, locale) }),
        words('link-unlinking', { here: here ? 'yes' : 'no' }),
      ],
      choices: [[choice('unlink', { type: 'unlink', locale }, { style: 'danger' })]],
    }
  },
  help: 'link-help',
}

const identifier: StateScreen<Context> = {
  show: ({ account }, { brand }) => ({
    text: [
      words('link-identifier', { account: brand.account, id: account ?? '', linked: account ? 'yes' : 'no' }),
    ],
    choices: account ? [] : [[leadingTo('recover', 'recovery')], [leadingTo('sign-up', 'sign-up')]],
  }),
  hear: written((text, _context, { locale }) => {
    const by = parseIdentifier(text)
    return by ? named(by, locale) : { remark: words('link-identifier-unclear') }
  }),
  help: 'link-help',
}

const named = (by: Extract<LinkEvent, { type: 'named' }>['by'], locale: string) =>
  ({ type: 'named', by, locale }) as const

const page: StateScreen<Context> = {
  show: (context) => ({
    text: [words('link-page', { to: whom(context) }), ...numberMatch(context.ticket)],
    choices: [
      [openingPage(words('link-choice-open-page'), 'link', context.ticket)],
      [leadingTo('recover', 'recovery')],
    ],
  }),
  hear: strayed,
  help: 'link-help-password',
}

const password: StateScreen<Context> = {
  show: (context, { capabilities }) => ({
    text: [words('link-password', { to: whom(context) }), words('common-password-limits')],
    choices: [...onPageInstead(context.refused === true, capabilities), [leadingTo('recover', 'recovery')]],
    secret: 'erase',
  }),
  hear: hearPassword,
  help: 'link-help-password',
}

const code: StateScreen<Context> = {
  show: () => ({ text: [words('link-code')], secret: 'erase' }),
  hear: hearPassword,
  help: 'link-help-code',
}

const linked: StateScreen<Context> = {
  show: ({ linked = '', name = '', before }, { brand }) => ({
    text: [
      words('link-done', { account: brand.account, id: linked, name }),
      ...(before ? [words('link-before', { id: before })] : []),
      words('link-told'),
    ],
    choices: [[{ ...leadingTo('account', 'account', 'primary'), insteadOf: 'back' }]],
  }),
  outcome: true,
}

const slowed: StateScreen<Context> = {
  show: ({ until = 0 }, { at }) => ({
    text: [words('link-slowed', timeLeft(until - at))],
    choices: [[choice('again', { type: 'again' }, { style: 'primary' })], [leadingTo('recover', 'recovery')]],
  }),
  help: 'link-help-password',
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('link-closed')] }) }

export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  chats,
  chat,
  unlinking: oneMoment,
  identifier,
  opening: oneMoment,
  proving: oneMoment,
  page,
  password,
  code,
  checking: oneMoment,
  linking: oneMoment,
  linked,
  slowed,
  closed,
}

const chosen = ({ chats = [], chat }: Context): ChatSeen =>
  chats.find(({ id }) => id === chat) ?? { id: '', here: false, since: 0 }

/** Enough of what was named to recognise it. */
const whom = ({ by }: Context): string =>
  by?.kind === 'email' ? maskEmail(by.value) : by?.kind === 'phone' ? maskPhone(by.value) : (by?.value ?? '')
