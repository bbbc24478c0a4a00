import { assign, enqueueActions } from 'xstate'
import { baseOf, remark } from '../common/base.ts'
import * as captcha from '../common/captcha-states.ts'
import {
  again,
  checkingCode,
  checkingLink,
  codeAlarms,
  cooling,
  delays,
  resend,
  resending,
  wrongCode,
} from '../common/code-states.ts'
import { answer, at, capabilitiesOf, has } from '../common/event.ts'
import { choosing, repeating } from '../common/password-states.ts'
import type { Naming, RecoveryStatus } from '../requests.ts'
import { words } from '../screen.ts'
import type { Errand } from './context.ts'
import { firstReachable } from './own-chat.ts'
import { recoveryRequests } from './requests.ts'

/** What can happen in a recovery. */
export type RecoveryEvent =
  | { type: 'named'; by: Naming; locale: string }
  | { type: 'doubted'; address: string; meant: string }
  | { type: 'phone' | 'here' | 'forgotten' }
  | { type: 'unsure'; digits: string; phone?: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'linkOpened'; challenge: string; sealed: string }
  | { type: 'answered'; sealed: string }
  | { type: 'otherPicture' | 'noPicture' }
  | { type: 'solved'; challenge: string; sealed: string }
  | { type: 'resend' | 'again' | 'other' | 'onPage' }
  | { type: 'ways' | 'number' | 'factor' | 'noMore' | 'haveCode' }
  | { type: 'shared'; by: Naming; locale: string }
  | { type: 'wait' | 'giveUp' }
  /** Told from outside, in case the timer was lost. */
  | { type: 'holdOver'; recovery: string }
  | { type: 'passwordChosen' | 'pageOver'; ticket: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'others' }
  | { type: 'drop'; address: string }
  | { type: 'go'; flow: string }
  | { type: 'back' | 'cancel' }

/** What comes next, as the answer has it. */
const next =
  (what: string) =>
  ({ event }: { event: { output: object } }) =>
    (event.output as { next?: string }).next === what

/** What is known of the account that this chat speaks for. */
const hereOf = (event: unknown) =>
  answer<'recoveryStatus', 'next'>(event) as Extract<RecoveryStatus, { readonly next: 'name' }>

const base = baseOf<Errand, RecoveryEvent>()(recoveryRequests).extend({
  delays,
  guards: {
    cooling,
    ...captcha.captchaGuards,
    thisChallenge: ({ context, event }) =>
      event.type === 'linkOpened' && event.challenge === context.challenge && !context.right,
    thisPage: ({ context, event }) => event.type === 'pageOver' && event.ticket === context.ticket,
    thisTicket: ({ context, event }) => event.type === 'passwordChosen' && event.ticket === context.ticket,
    codeOpen: ({ context, event }) => !context.right && at(event) < (context.expiresAt ?? 0),
    proven: ({ context }) => context.proven === true,
    isNamed: ({ context }) => context.by !== undefined,
    /** The same as before, while its code lives. */
    namedAgain: ({ context: { by, challenge, right, expiresAt = 0 }, event }) =>
      event.type === 'named' &&
      event.by.kind === by?.kind &&
      event.by.value === by.value &&
      challenge !== undefined &&
      !right &&
      at(event) < expiresAt,
    begun: ({ context }) => context.recovery !== undefined,
    here: ({ context }) => context.addresses !== undefined,
    /** The chat speaks for an account, and a code can be sent to one of its addresses. */
    reachable: ({ event }) => firstReachable(hereOf(event).addresses, capabilitiesOf(event)) !== undefined,
    hasOthers: ({ context: { others = [] } }) => others.length > 0,
  },
  actions: {
    /** An account that is named anew begins a new recovery. */
    setName: assign(({ context: { addresses }, event }) =>
      event.type === 'named' ? { ...nothingYet, addresses, by: event.by, locale: event.locale } : {},
    ),
    keepDoubt: assign(({ event }) =>
      event.type === 'doubted' ? { doubt: { typed: event.address, meant: event.meant } } : {},
    ),
    keepDigits: assign(({ event }) =>
      event.type === 'unsure' ? { digits: event.digits, phone: event.phone } : {},
    ),
    keepAddresses: assign(({ event }) => ({ addresses: hereOf(event).addresses })),
    nameFirst: assign(({ event }) => {
      const { addresses, locale } = hereOf(event)
      const { id = '' } = firstReachable(addresses, capabilitiesOf(event)) ?? {}
      return { by: { kind: 'address', value: id }, locale } as const
    }),
    keepStanding: assign(({ event }) => {
      const { recovery, to, hours, until } = answer<'recoveryStatus', 'next'>(event) as {
        recovery?: string
        to?: string
        hours?: number
        until?: number
      }
      return { recovery, proven: true, ...(to ? { to } : {}), hours, until }
    }),
    keepSending: assign(({ event }) => ({
      ...answer<'resendChallenge', 'challenge'>(event),
      late: undefined,
    })),
    keepResendAt: assign(({ event }) => ({ resendAt: answer<'resendChallenge', 'until'>(event).until })),
    keepCaptcha: assign(({ event }) => ({ captcha: answer<'openCaptcha', 'challenge'>(event).challenge })),
    passCaptcha: assign({ captcha: undefined }),
    late: assign({ late: true }),
    prove: assign({ right: true }),
    startOver: assign(() => nothingYet),
    keepTicket: assign(({ event }) => ({
      ticket: answer<'choosePassword', 'ticket'>(event).ticket,
      fault: undefined,
    })),
    keepFault: assign(({ event }) => ({ fault: answer<'choosePassword', 'refused'>(event).refused })),
    dropTicket: assign({ ticket: undefined }),
    keepOthers: assign(({ event }) => ({
      others: answer<'resetPassword', 'done'>(event).others,
      passkeys: answer<'resetPassword', 'done'>(event).passkeys,
    })),
    keepUntil: assign(({ event }) => {
      const { until, why } = answer<'checkCode', 'until'>(event)
      return { until, why }
    }),
    keepDropped: assign(({ event }) => ({ others: answer<'dropWay', 'dropped'>(event).others })),
    sayDropped: enqueueActions(({ event, enqueue }) => {
      const { dropped } = answer<'dropWay', 'dropped'>(event)
      enqueue.emit({ type: 'remark', words: words('recovery-dropped', { to: dropped }) })
    }),
    sendCode: enqueueActions(({ context, enqueue }) => {
      const { challenge, locale = 'en' } = context
      if (challenge) enqueue.emit({ type: 'sendCode', challenge, locale })
    }),
  },
})

/** Forgets what the draft holds of another account. */
const nothingYet = {
  doubt: undefined,
  digits: undefined,
  phone: undefined,
  captcha: undefined,
  recovery: undefined,
  challenge: undefined,
  resendAt: undefined,
  expiresAt: undefined,
  match: undefined,
  late: undefined,
  right: undefined,
  proven: undefined,
  hours: undefined,
  until: undefined,
  why: undefined,
  to: undefined,
  ticket: undefined,
  fault: undefined,
  others: undefined,
  passkeys: undefined,
} satisfies Partial<Errand>

/** The message may come after another way was taken: its code still helps. */
const haveCode = { guard: 'codeOpen', target: 'code' } as const

/** A person who names the same account once more has its code already, or soon. */
const naming = [
  { guard: 'namedAgain', target: 'code' },
  { target: 'opening', actions: 'setName' },
] as const

/** An address that looks misspelt. */
const doubting = { target: 'doubt', actions: 'keepDoubt' } as const

/** What was proven is no longer good: the account is named anew. */
const over = { target: 'identifier', actions: ['startOver', remark('recovery-over')] } as const

/** Where the answer of `standRecovery` leads, whatever was proven before. */
const standing = [
  { guard: next('factor'), target: 'factor', actions: 'keepStanding' },
  { guard: next('password'), target: 'passwordEntry', actions: 'keepStanding' },
  { guard: next('offer'), target: 'offer', actions: 'keepStanding' },
  { guard: next('wait'), target: 'waiting', actions: 'keepStanding' },
] as const

/**
 * Getting back in: the account is named, an address or more of it is proven, and a new password chosen.
 *
 * Until something is proven, nothing here depends on whether there is such an account: neither what is said nor what is
 * offered nor how often. So what became of a mail is not shown either.
 */
export const machine = base.createMachine({
  id: 'recovery',
  context: {},
  initial: 'arriving',
  on: {
    cancel: '.left',
    linkOpened: { guard: 'thisChallenge', target: '.checkingLink' },
    /** The page may be filled in after the person went elsewhere in the chat. */
    passwordChosen: { guard: 'thisTicket', target: '.resetting' },
    erased: { guard: 'notErased', actions: [assign({ exposed: true }), remark('common-not-erased')] },
  },
  states: {
    /**
     * A person who has proven something and was interrupted, or has waited, goes on from there. A chat that speaks for an
     * account is sent a code without a question.
     */
    arriving: {
      invoke: {
        src: 'recoveryStatus',
        input: {},
        onDone: [
          ...standing,
          { guard: 'reachable', target: 'opening', actions: ['keepAddresses', 'nameFirst'] },
          { target: 'identifier', actions: 'keepAddresses' },
        ],
      },
    },

    identifier: {
      on: {
        named: naming,
        doubted: doubting,
        unsure: { target: 'unsure', actions: 'keepDigits' },
        phone: 'phone',
        here: { guard: 'here', target: 'addresses' },
        forgotten: 'forgotten',
        back: 'left',
      },
    },
    /** Ten digits may be either; the person is asked before a code is said to be on its way. */
    unsure: {
      on: { named: naming, doubted: doubting, phone: 'phone', back: 'identifier' },
    },
    doubt: {
      on: {
        named: naming,
        doubted: { actions: 'keepDoubt' },
        back: 'identifier',
      },
    },
    phone: {
      on: {
        named: naming,
        doubted: doubting,
        back: 'identifier',
      },
    },
    /** One of the addresses of the account that this chat speaks for. */
    addresses: {
      on: { named: naming, back: 'identifier' },
    },
    forgotten: {
      on: {
        named: naming,
        doubted: doubting,
        unsure: { target: 'unsure', actions: 'keepDigits' },
        phone: 'phone',
        here: { guard: 'here', target: 'addresses' },
        back: 'identifier',
      },
    },

    opening: {
      invoke: {
        src: 'openRecovery',
        input: ({ context: { by, locale }, event }) => ({
          by: by ?? { kind: 'account', value: '' },
          locale: locale ?? 'en',
          captchas: capabilitiesOf(event).captcha !== 'off',
        }),
        onDone: [
          {
            guard: has('captcha'),
            target: 'openingCaptcha',
            actions: remark('common-captcha-second'),
          },
          {
            guard: has('challenge'),
            target: 'code',
            actions: ['keepSending', 'sendCode'],
          },
          {
            guard: has('proven'),
            target: 'standing',
            actions: assign({
              recovery: ({ event }) => answer<'openRecovery', 'proven'>(event).recovery,
            }),
          },
          { guard: has('nobody'), target: 'identifier', actions: remark('recovery-nobody') },
          { guard: has('unusable'), target: 'identifier', actions: remark('common-phone-unusable') },
          { target: 'slowed', actions: 'keepUntil' },
        ],
      },
    },
    openingCaptcha: captcha.opening('picture', 'captcha', ({ locale }: Errand) => locale),
    openingCaptchaPage: captcha.opening('page', 'captchaPage', ({ locale }: Errand) => locale),
    captcha: {
      on: {
        answered: 'checkingCaptcha',
        otherPicture: 'openingCaptcha',
        noPicture: [...captcha.noPicture],
        back: 'identifier',
      },
    },
    captchaPage: {
      on: {
        solved: { guard: 'thisCaptcha', target: 'checkingCaptchaPage', actions: 'ring' },
        noPicture: [...captcha.noPicture],
        pageOver: captcha.pageOver,
        otherPicture: 'openingCaptcha',
        back: 'identifier',
      },
    },
    checkingCaptcha: captcha.checking('captcha', 'openingCaptcha', 'opening'),
    checkingCaptchaPage: captcha.checking('captchaPage', 'openingCaptchaPage', 'opening'),
    code: {
      after: codeAlarms,
      on: {
        typed: 'checkingCode',
        resend,
        ways: 'ways',
        other: 'identifier',
        back: [{ guard: 'proven', target: 'standing' }, { target: 'identifier' }],
      },
    },
    resending: resending(({ locale }: Errand) => locale),
    checkingCode: checkingCode({
      target: 'standing',
      actions: ['prove', remark('recovery-proven')],
    }),
    checkingLink: checkingLink(
      {
        target: 'standing',
        actions: ['prove', 'ring', remark('recovery-proven-by-link')],
      },
      'code',
    ),
    codeOver: {
      entry: assign({ expiresAt: undefined }),
      after: { cooldown: {} },
      on: { again: again('opening'), ways: 'ways', other: 'identifier', back: 'identifier' },
    },
    /** A limit was reached; it ends by itself. */
    slowed: {
      after: { limit: { target: 'slowedOver', actions: 'ring' } },
      on: { ways: { guard: 'begun', target: 'ways' }, other: 'identifier', back: 'identifier' },
    },
    slowedOver: {
      on: {
        again: [
          { guard: 'codeOpen', target: 'code' },
          { guard: 'isNamed', target: 'opening' },
          { target: 'identifier' },
        ],
        other: 'identifier',
        back: 'identifier',
      },
    },

    /** After a proof: what comes next? */
    standing: {
      invoke: {
        src: 'recoveryStatus',
        input: ({ context: { recovery, challenge, right } }) => ({
          recovery: recovery ?? '',
          ...(challenge && right ? { challenge } : {}),
        }),
        onDone: [
          ...standing,
          { guard: next('proof'), target: 'code', actions: assign({ right: undefined }) },
          over,
        ],
      },
    },

    /** The address is out of reach. */
    ways: {
      on: {
        number: 'number',
        factor: 'factor',
        noMore: 'judging',
        haveCode,
        back: [{ guard: 'proven', target: 'standing' }, { target: 'code' }],
      },
    },
    number: {
      on: {
        shared: { target: 'provingNumber', actions: assign({ locale: ({ event }) => event.locale }) },
        back: 'ways',
      },
    },
    provingNumber: {
      invoke: {
        src: 'openRecovery',
        input: ({ context: { recovery, locale }, event }) => ({
          by: event.type === 'shared' ? event.by : { kind: 'contact', value: '' },
          locale: locale ?? 'en',
          recovery: recovery ?? '',
        }),
        onDone: [
          { guard: has('proven'), target: 'standing', actions: remark('recovery-proven') },
          { guard: has('tooMany'), target: 'slowed', actions: 'keepUntil' },
          { target: 'ways', actions: remark('recovery-no-help') },
        ],
      },
    },
    factor: {
      on: {
        typed: 'checkingFactor',
        noMore: 'judging',
        back: [{ guard: 'proven', target: 'identifier' }, { target: 'ways' }],
      },
    },
    checkingFactor: {
      invoke: {
        src: 'proveFactor',
        input: ({ context, event }) => ({
          recovery: context.recovery ?? '',
          sealed: event.type === 'typed' ? event.sealed : '',
        }),
        onDone: [
          { guard: has('right'), target: 'standing', actions: remark('recovery-proven') },
          { guard: has('lost'), target: 'factor', actions: remark('common-once-more') },
          { guard: has('busy'), target: 'factor', actions: remark('common-once-more') },
          {
            guard: has('over'),
            ...over,
          },
          { guard: has('tooMany'), target: 'factorSlowed', actions: 'keepUntil' },
          { target: 'factor', actions: wrongCode },
        ],
      },
      on: { back: 'factor' },
    },
    factorSlowed: {
      after: { limit: { target: 'factor', actions: 'ring' } },
      on: { noMore: 'judging', back: 'ways' },
    },
    /** The person has nothing more to prove. */
    judging: {
      invoke: {
        src: 'recoveryStatus',
        input: ({ context }) => ({ recovery: context.recovery ?? '', weak: true }),
        onDone: [...standing, { target: 'notEnough' }],
      },
    },
    notEnough: {
      on: { haveCode, ways: 'ways', other: 'identifier', back: 'ways' },
    },

    /** A hold would make up for a weak proof. */
    offer: {
      on: { wait: 'holding', haveCode, ways: 'ways', other: 'identifier', back: 'ways' },
    },
    holding: {
      invoke: {
        src: 'openHold',
        input: ({ context }) => ({ recovery: context.recovery ?? '' }),
        onDone: [
          {
            guard: has('until'),
            target: 'waiting',
            actions: assign({ until: ({ event }) => answer<'openHold', 'until'>(event).until }),
          },
          over,
        ],
      },
    },
    waiting: {
      after: { limit: { target: 'standing', actions: ['ring', remark('recovery-wait-over')] } },
      on: {
        holdOver: { target: 'standing', actions: ['ring', remark('recovery-wait-over')] },
        haveCode,
        giveUp: 'givingUp',
        other: 'identifier',
        back: 'left',
      },
    },
    givingUp: {
      invoke: {
        src: 'cancelRecovery',
        input: ({ context }) => ({ recovery: context.recovery ?? '' }),
        onDone: [{ guard: has('cancelled'), target: 'left', actions: remark('recovery-given-up') }, over],
      },
    },

    passwordEntry: { always: [{ guard: 'onPage', target: 'openingPage' }, { target: 'password' }] },
    openingPage: {
      invoke: {
        src: 'openPasswordPage',
        input: ({ context: { recovery, locale, to } }) => ({
          avoid: [],
          locale: locale ?? 'en',
          to: to ?? '',
          authorization: { recovery: recovery ?? '' },
        }),
        onDone: [
          {
            guard: has('ticket'),
            target: 'passwordPage',
            actions: 'keepTicket',
          },
          over,
        ],
      },
    },
    passwordPage: {
      on: {
        strayed: { actions: ['erase', remark('common-page-not-here')] },
        again: 'openingPage',
        pageOver: { guard: 'thisPage', target: 'openingPage', actions: ['ring', remark('common-page-over')] },
        back: 'identifier',
      },
    },
    password: {
      on: {
        typed: { target: 'choosing', actions: 'erase' },
        onPage: 'openingPage',
        back: 'identifier',
      },
    },
    choosing: choosing(
      ({ recovery }: Errand) => ({ avoid: [], authorization: { recovery: recovery ?? '' } }),
      {
        guard: has('over'),
        ...over,
      },
    ),
    passwordAgain: {
      on: { typed: { target: 'repeating', actions: 'erase' }, back: 'password' },
    },
    repeating: repeating({ target: 'resetting' }),
    resetting: {
      invoke: {
        src: 'resetPassword',
        input: ({ context }) => ({ recovery: context.recovery ?? '', ticket: context.ticket ?? '' }),
        onDone: [
          {
            guard: has('kept'),
            target: 'done',
            actions: ['ring', 'dropTicket', 'keepOthers', remark('recovery-kept')],
          },
          { guard: has('done'), target: 'done', actions: ['ring', 'dropTicket', 'keepOthers'] },
          {
            guard: has('again'),
            target: 'passwordEntry',
            actions: ['dropTicket', remark('recovery-password-expired')],
          },
          over,
        ],
      },
    },
    done: {
      on: { go: { actions: 'go' }, others: { guard: 'hasOthers', target: 'others' }, back: 'left' },
    },
    /** An address that another person has put into the account, or still holds, is removed at once. */
    others: {
      on: { drop: 'dropping', back: 'done' },
    },
    dropping: {
      invoke: {
        src: 'dropWay',
        input: ({ context: { recovery = '' }, event }) => ({
          recovery,
          address: event.type === 'drop' ? event.address : '',
        }),
        onDone: [
          { guard: has('dropped'), target: 'done', actions: ['keepDropped', 'sayDropped'] },
          {
            target: 'done',
            actions: [assign({ others: undefined }), remark('recovery-drop-over')],
          },
        ],
      },
    },
    left: { type: 'final' },
  },
})
