import { assign, enqueueActions } from 'xstate'
import { baseOf, goTo, remark } from '../common/base.ts'
import * as captcha from '../common/captcha-states.ts'
import {
  again,
  checkingCode,
  checkingLink,
  codeAlarms,
  cooling,
  delays,
  isSendable,
  resend,
  resending,
} from '../common/code-states.ts'
import { answer, at, capabilitiesOf, has, localeOf } from '../common/event.ts'
import type { FieldEvent } from '../common/field-screen.ts'
import type { NameEvent } from '../common/name-screen.ts'
import { choosing, repeating } from '../common/password-states.ts'
import type { RegionEvent } from '../common/region-screens.ts'
import { DAY } from '../durations.ts'
import { awake } from '../reading/regions.ts'
import type { Receipt } from '../requests.ts'
import { words } from '../screen.ts'
import { type Draft, fieldBefore, personal, usedBefore } from './context.ts'
import { signUpRequests } from './requests.ts'
import { firstOpen, missing, toFirstOpen } from './steps.ts'

/** What can happen in a sign-up. */
export type SignUpEvent =
  | RegionEvent
  | { type: 'email' | 'phone' }
  | { type: 'emailTyped'; address: string }
  | { type: 'emailDoubted'; address: string; meant: string }
  | { type: 'phoneTyped' | 'phoneShared'; phone: string; region?: string }
  | { type: 'keep' }
  | { type: 'offers' }
  | { type: 'answered'; sealed: string }
  | { type: 'otherPicture' | 'noPicture' }
  | { type: 'solved'; challenge: string; sealed: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'linkOpened'; challenge: string; sealed: string }
  | { type: 'resend' | 'changeAddress' | 'again' | 'onPage' }
  | Receipt
  | { type: 'passwordChosen' | 'pageOver'; ticket: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | NameEvent
  | { type: 'correct' }
  | { type: 'change'; what: 'region' | 'address' | 'password' | 'name' }
  | { type: 'change'; what: 'field'; field: string }
  | FieldEvent
  | { type: 'create'; terms: string; locale: string; name?: string; campaign?: string }
  | { type: 'back' | 'cancel' | 'putAside' | 'resume' | 'home' | 'forget' }
  | { type: 'go'; flow: string }

const base = baseOf<Draft, SignUpEvent>()(signUpRequests).extend({
  delays: {
    /** A day later, but never in the night of the person's region. */
    aDay: ({ context, event }) => awake(at(event) + DAY, context.region) - at(event),
    ...delays,
  },
  guards: {
    ...missing,
    ...captcha.captchaGuards,
    contactShared: ({ context }) => context.shared === true,
    challengeOpen: ({ context, event }) =>
      context.challenge !== undefined && context.expiresAt !== undefined && at(event) < context.expiresAt,
    reviewed: ({ context }) => context.reviewed === true,
    guessedRegion: ({ context }) => context.guessed === true,
    changesRegion: ({ event }) => event.type === 'change' && event.what === 'region',
    changesAddress: ({ event }) => event.type === 'change' && event.what === 'address',
    changesPassword: ({ event }) => event.type === 'change' && event.what === 'password',
    changesField: ({ event }) => event.type === 'change' && event.what === 'field',
    fieldsBefore: ({ context, event }) => fieldBefore(context, capabilitiesOf(event)) !== undefined,
    somethingOpen: ({ context, event }) => firstOpen(context, capabilitiesOf(event)) !== undefined,
    /** A person who gave a number is asked for a number, and so is everybody where no mail can be sent. */
    asksPhone: ({ context, event }) => context.address?.kind === 'phone' || !capabilitiesOf(event).mail,
    thisChallenge: ({ context, event }) =>
      'challenge' in event && event.challenge === context.challenge && !context.proven,
    thisReceipt: ({ context, event }) => event.type === 'receipt' && event.challenge === context.challenge,
    thisPage: ({ context, event }) => event.type === 'pageOver' && event.ticket === context.ticket,
    thisTicket: ({ context, event }) =>
      event.type === 'passwordChosen' && event.ticket === context.ticket && !context.password,
    cooling,
    isSendable,
    notReminded: ({ context }) => !context.reminded,
    nameless: ({ context, event }) =>
      context.name === undefined && event.type === 'create' && event.name === undefined,
  },
  actions: {
    setRegion: assign(({ event }) =>
      event.type === 'region'
        ? { region: event.region, guessed: undefined, wanted: undefined, found: undefined }
        : {},
    ),
    keepFound: assign(({ event }) => (event.type === 'regionsFound' ? { found: event.regions } : {})),
    keepWanted: assign(({ event }) => (event.type === 'regionFar' ? { wanted: event.wanted } : {})),
    /** A new address voids every proof of the old one and keeps the rest. */
    setAddress: assign(({ context, event }) => {
      const address =
        event.type === 'emailTyped'
          ? ({ kind: 'email', value: event.address } as const)
          : event.type === 'phoneTyped' || event.type === 'phoneShared'
            ? ({ kind: 'phone', value: event.phone } as const)
            : context.address
      const same =
        address?.value === context.address?.value &&
        (event.type === 'phoneShared') === (context.shared ?? false)
      return same
        ? {}
        : {
            address,
            ...betterGuess(context, event),
            shared: event.type === 'phoneShared' ? true : undefined,
            addresses: context.addresses + 1,
            ...usedBefore(context, at(event)),
            challenge: undefined,
            resendAt: undefined,
            expiresAt: undefined,
            match: undefined,
            sent: undefined,
            reason: undefined,
            late: undefined,
            proven: undefined,
          }
    }),
    /** Nothing is taken over from an address that looks misspelt before the person has decided. */
    doubtAddress: assign(({ event }) =>
      event.type === 'emailDoubted' ? { doubt: { typed: event.address, meant: event.meant } } : {},
    ),
    /** Offers are a consent of their own, with a moment of its own. */
    turnOffers: assign(({ context, event }) => ({ offers: context.offers ? undefined : at(event) })),
    keepReceipt: assign(({ event }) =>
      event.type === 'receipt' ? { sent: event.outcome, reason: event.reason } : {},
    ),
    sendCode: enqueueActions(({ context, event, enqueue }) => {
      if (context.challenge)
        enqueue.emit({
          type: 'sendCode',
          challenge: context.challenge,
          locale: localeOf(event),
        })
    }),
    keepCaptcha: assign(({ event }) => ({ captcha: answer<'openCaptcha', 'challenge'>(event).challenge })),
    passCaptcha: assign({ human: true, captcha: undefined }),
    keepSending: assign(({ event }) => ({
      ...answer<'openChallenge', 'challenge'>(event),
      sent: undefined,
      reason: undefined,
      late: undefined,
    })),
    keepResendAt: assign(({ event }) => ({ resendAt: answer<'resendChallenge', 'until'>(event).until })),
    keepUntil: assign(({ event }) => {
      const { until, why } = answer<'openChallenge', 'until'>(event)
      return { until, why }
    }),
    late: assign({ late: true }),
    prove: assign({ proven: true }),
    keepTicket: assign(({ event }) => ({
      ticket: answer<'choosePassword', 'ticket'>(event).ticket,
      fault: undefined,
    })),
    keepFault: assign(({ event }) => ({ fault: answer<'choosePassword', 'refused'>(event).refused })),
    dropTicket: assign({ ticket: undefined }),
    dropPassword: assign({ password: undefined }),
    keepPassword: assign({ password: true, exposed: undefined }),
    sayKept: enqueueActions(({ context, enqueue }) =>
      enqueue.emit({
        type: 'remark',
        words: words(context.exposed ? 'sign-up-password-kept' : 'sign-up-password-erased'),
      }),
    ),
    askField: assign(({ event }) =>
      event.type === 'change' && event.what === 'field' ? { field: event.field } : {},
    ),
    askFieldBefore: assign(({ context, event }) => ({ field: fieldBefore(context, capabilitiesOf(event)) })),
    leaveField: assign({ field: undefined }),
    /** A consent has a moment of its own. */
    keepAnswer: assign(({ context, event }) =>
      event.type === 'fieldAnswered'
        ? {
            profile: {
              ...context.profile,
              [event.field]: typeof event.answer === 'boolean' ? at(event) : event.answer,
            },
            field: undefined,
          }
        : {},
    ),
    /** What does not hold any more is asked again. */
    dropAnswers: assign(({ context, event }) => {
      const { fields } = answer<'createAccount', 'fields'>(event)
      const kept = Object.entries(context.profile ?? {}).filter(([id]) => !fields.includes(id))
      return { profile: Object.fromEntries(kept) }
    }),
    reminded: assign({ reminded: true }),
    keepName: assign(({ context, event }) =>
      event.type === 'create' ? { name: context.name ?? event.name } : {},
    ),
  },
})

/** The one reminder, from whichever step the person left. */
const reminder = {
  aDay: { guard: 'notReminded', actions: ['reminded', 'ring', remark('sign-up-still-there')] },
} as const

/** Where the region was only guessed, the number tells it better than the language. */
const betterGuess = ({ region, guessed }: Draft, event: object): Pick<Draft, 'region' | 'guessed'> => {
  const told = 'region' in event ? (event.region as string | undefined) : undefined
  return told !== undefined && (guessed || region === undefined) ? { region: told, guessed: true } : {}
}

/** Back to where the address was named, or to the review if that was reached. */
const toAddress = [{ guard: 'reviewed', target: 'review' }, { target: 'address' }] as const

/** Either kind of address, whichever is asked for. */
const named = {
  emailTyped: { target: 'onward', actions: 'setAddress' },
  emailDoubted: { target: 'emailDoubt', actions: 'doubtAddress' },
  phoneTyped: { target: 'onward', actions: 'setAddress' },
  phoneShared: { target: 'onward', actions: 'setAddress' },
} as const

/** A region that was guessed is no question to go back to; the review has it. */
const beforeAddress = [
  { guard: 'reviewed', target: 'review' },
  { guard: 'guessedRegion', target: 'paused' },
  { target: 'region' },
] as const

/** From the review to the one answer that is to be another. */
const changing = [
  { guard: 'changesRegion', target: 'region' },
  { guard: 'changesAddress', target: 'address' },
  { guard: 'changesPassword', target: 'passwordEntry', actions: 'dropPassword' },
  { guard: 'changesField', target: 'field', actions: 'askField' },
  { target: 'name' },
] as const

/**
 * Creating an account, one question at a time.
 *
 * Every answered question leads to `onward`, which goes to the first one still open: so going back, changing one
 * answer in the review, or coming back after weeks need no way of their own, and nothing valid is asked twice. What can
 * be guessed is not asked: it stands in the review, where it can be changed.
 */
export const machine = base.createMachine({
  id: 'sign-up',
  context: ({ input }) => ({
    addresses: 0,
    ...(input.person?.region && { region: input.person.region, guessed: true }),
  }),
  initial: 'onward',
  on: {
    cancel: '.paused',
    /** Opened from the menu: a person who has a draft decides first whether to go on with it. */
    putAside: '.paused',
    linkOpened: { guard: 'thisChallenge', target: '.checkingLink' },
    /** The page may be filled in after the person went elsewhere in the chat. */
    passwordChosen: {
      guard: 'thisTicket',
      target: '.onward',
      actions: [assign({ password: true }), 'ring', remark('sign-up-password-kept')],
    },
    receipt: { guard: 'thisReceipt', actions: 'keepReceipt' },
    erased: {
      guard: 'notErased',
      actions: [assign({ exposed: true }), remark('common-not-erased')],
    },
  },
  states: {
    onward: { always: [...toFirstOpen, { target: 'review' }] },

    region: {
      after: reminder,
      on: {
        region: { target: 'onward', actions: 'setRegion' },
        regionsFound: { target: 'regionsFound', actions: 'keepFound' },
        regionFar: { target: 'regionFar', actions: 'keepWanted' },
        regionUnclear: { actions: remark('common-region-unclear') },
        back: [{ guard: 'reviewed', target: 'review' }, { target: 'paused' }],
      },
    },
    regionsFound: {
      after: reminder,
      on: {
        region: { target: 'onward', actions: 'setRegion' },
        regionsFound: { actions: 'keepFound' },
        regionFar: { target: 'regionFar', actions: 'keepWanted' },
        regionUnclear: { target: 'region', actions: remark('common-region-unclear') },
        back: 'region',
      },
    },
    regionFar: {
      after: reminder,
      on: {
        region: { target: 'onward', actions: 'setRegion' },
        regionsFound: { target: 'regionsFound', actions: 'keepFound' },
        regionFar: { actions: 'keepWanted' },
        regionUnclear: { target: 'region', actions: remark('common-region-unclear') },
        back: 'region',
      },
    },

    address: { always: [{ guard: 'asksPhone', target: 'phone' }, { target: 'email' }] },
    email: {
      after: reminder,
      on: {
        phone: 'phone',
        ...named,
        keep: 'onward',
        back: [...beforeAddress],
      },
    },
    emailDoubt: {
      after: reminder,
      on: {
        emailTyped: { target: 'onward', actions: ['setAddress', assign({ doubt: undefined })] },
        emailDoubted: { actions: 'doubtAddress' },
        phoneTyped: { target: 'onward', actions: ['setAddress', assign({ doubt: undefined })] },
        back: { target: 'email', actions: assign({ doubt: undefined }) },
      },
    },
    phone: {
      after: reminder,
      on: {
        email: 'email',
        ...named,
        keep: 'onward',
        back: [...beforeAddress],
      },
    },

    openingCaptcha: captcha.opening('picture', 'captcha', (_draft: Draft, event) => localeOf(event)),
    openingCaptchaPage: captcha.opening('page', 'captchaPage', (_draft: Draft, event) => localeOf(event)),
    captcha: {
      after: reminder,
      on: {
        answered: 'checkingCaptcha',
        otherPicture: 'openingCaptcha',
        noPicture: [...captcha.noPicture],
        back: 'address',
      },
    },
    captchaPage: {
      after: reminder,
      on: {
        solved: { guard: 'thisCaptcha', target: 'checkingCaptchaPage', actions: 'ring' },
        noPicture: [...captcha.noPicture],
        pageOver: captcha.pageOver,
        otherPicture: 'openingCaptcha',
        back: 'address',
      },
    },
    checkingCaptcha: captcha.checking('captcha', 'openingCaptcha', 'onward'),
    checkingCaptchaPage: captcha.checking('captchaPage', 'openingCaptchaPage', 'onward'),

    takingContact: {
      invoke: {
        src: 'takeContact',
        input: ({ context }) => ({ purpose: 'sign-up', phone: context.address?.value ?? '' }),
        onDone: [
          {
            guard: has('challenge'),
            target: 'onward',
            actions: assign({
              proven: true,
              challenge: ({ event }) => answer<'takeContact', 'challenge'>(event).challenge,
            }),
          },
          { guard: has('taken'), target: 'alreadyYours' },
          {
            guard: has('unusable'),
            target: 'address',
            actions: [assign({ address: undefined, shared: undefined }), remark('common-phone-unusable')],
          },
          {
            target: 'slowed',
            actions: 'keepUntil',
          },
        ],
      },
    },
    /** A shared number is proven as it arrives. A code that still lives is waited for; otherwise one is sent. */
    proof: {
      always: [
        { guard: 'contactShared', target: 'takingContact' },
        { guard: 'challengeOpen', target: 'code' },
        { target: 'openingProof' },
      ],
    },
    openingProof: {
      invoke: {
        src: 'openChallenge',
        input: ({ context, event }) => ({
          purpose: 'sign-up',
          to: context.address ?? { kind: 'email', value: '' },
          locale: localeOf(event),
        }),
        onDone: [
          {
            guard: has('challenge'),
            target: 'code',
            actions: ['keepSending', 'sendCode'],
          },
          {
            target: 'slowed',
            actions: 'keepUntil',
          },
        ],
      },
    },
    code: {
      after: { ...reminder, ...codeAlarms },
      on: {
        receipt: [
          { guard: 'isSendable', actions: ['keepReceipt', 'ring'] },
          { guard: 'thisReceipt', actions: 'keepReceipt' },
        ],
        typed: 'checkingCode',
        /** To get back into an account that the address already has. */
        go: { actions: 'go' },
        resend,
        changeAddress: 'address',
        back: 'address',
      },
    },
    resending: resending((_draft: Draft, event) => localeOf(event)),
    checkingCode: checkingCode({ target: 'onward', actions: ['prove', remark('sign-up-proven')] }),
    checkingLink: checkingLink(
      { target: 'onward', actions: ['prove', 'ring', remark('sign-up-proven-by-link')] },
      'proof',
    ),
    codeOver: {
      after: { ...reminder, cooldown: {} },
      on: {
        again: again('openingProof'),
        changeAddress: 'address',
        back: 'address',
      },
    },
    /** A limit was reached; it ends by itself, and addresses that were used before may be used meanwhile. */
    slowed: {
      after: { limit: { target: 'slowedOver', actions: 'ring' } },
      on: {
        again: 'onward',
        emailTyped: { target: 'onward', actions: 'setAddress' },
        phoneTyped: { target: 'onward', actions: 'setAddress' },
        phone: 'phone',
        changeAddress: 'address',
        back: 'address',
      },
    },
    slowedOver: {
      after: reminder,
      on: { again: 'onward', changeAddress: 'address', back: 'address' },
    },
    alreadyYours: {
      on: { changeAddress: 'address', back: 'address' },
    },

    /** What the brand or the host asks besides, one field after the other. */
    field: {
      after: reminder,
      on: {
        fieldAnswered: { target: 'onward', actions: 'keepAnswer' },
        keep: { target: 'onward', actions: 'leaveField' },
        back: [
          { guard: 'reviewed', target: 'corrections', actions: 'leaveField' },
          { guard: 'fieldsBefore', actions: 'askFieldBefore' },
          { target: 'address', actions: 'leaveField' },
        ],
      },
    },

    passwordEntry: { always: [{ guard: 'onPage', target: 'openingPage' }, { target: 'password' }] },
    openingPage: {
      invoke: {
        src: 'openPasswordPage',
        input: ({ context, event }) => ({
          avoid: personal(context),
          locale: localeOf(event),
          to: context.address?.value ?? '',
        }),
        onDone: {
          target: 'passwordPage',
          actions: 'keepTicket',
        },
      },
    },
    passwordPage: {
      after: reminder,
      on: {
        strayed: { actions: ['erase', remark('common-page-not-here')] },
        again: 'openingPage',
        pageOver: { guard: 'thisPage', target: 'openingPage', actions: ['ring', remark('common-page-over')] },
        back: [...toAddress],
      },
    },
    password: {
      after: reminder,
      on: {
        typed: { target: 'choosing', actions: 'erase' },
        onPage: 'openingPage',
        back: [...toAddress],
      },
    },
    choosing: choosing((draft: Draft) => ({ avoid: personal(draft) })),
    passwordAgain: {
      after: reminder,
      on: { typed: { target: 'repeating', actions: 'erase' }, back: 'password' },
    },
    repeating: repeating({ target: 'onward', actions: ['sayKept', 'keepPassword'] }),

    /** Asked only where the channel told none that can be taken, and by a person who wants another one. */
    name: {
      after: reminder,
      on: {
        named: { target: 'onward', actions: assign({ name: ({ event }) => event.name }) },
        back: 'review',
      },
    },
    /** Nothing is created, and nothing agreed to, before the person taps the button that says so. */
    review: {
      entry: assign({ reviewed: true }),
      after: reminder,
      on: {
        offers: { actions: 'turnOffers' },
        correct: 'corrections',
        change: [...changing],
        create: [
          { guard: 'somethingOpen', target: 'onward' },
          { guard: 'nameless', target: 'name' },
          { target: 'creating', actions: 'keepName' },
        ],
        back: 'corrections',
      },
    },
    /** What else can be changed. */
    corrections: {
      after: reminder,
      on: { change: [...changing], back: 'review' },
    },
    creating: {
      invoke: {
        src: 'createAccount',
        input: ({ context, event }) => {
          const { challenge = '', address, region = '', ticket = '', name = '', offers, profile } = context
          const { terms: version, locale, campaign } = event as Extract<SignUpEvent, { type: 'create' }>
          return {
            challenge,
            address: address ?? { kind: 'email', value: '' },
            region,
            ticket,
            name,
            locale,
            consents: [
              { kind: 'terms', version, locale, at: at(event) },
              ...(offers ? [{ kind: 'offers' as const, version, locale, at: offers }] : []),
            ],
            ...(campaign ? { campaign } : {}),
            ...(profile ? { profile } : {}),
          }
        },
        onDone: [
          {
            guard: has('account'),
            target: 'done',
            actions: assign({ account: ({ event }) => answer<'createAccount', 'account'>(event).account }),
          },
          { guard: has('taken'), target: 'alreadyYours' },
          {
            guard: ({ event }) => 'again' in event.output && event.output.again === 'password',
            target: 'onward',
            actions: [assign({ password: undefined, ticket: undefined }), remark('sign-up-password-expired')],
          },
          {
            guard: has('fields'),
            target: 'onward',
            actions: ['dropAnswers', remark('sign-up-profile-again')],
          },
          {
            target: 'onward',
            actions: [
              assign({ proven: undefined, challenge: undefined, expiresAt: undefined }),
              remark('sign-up-proof-expired'),
            ],
          },
        ],
      },
    },

    /** Put aside by the person: all answers stay for 30 days. */
    paused: {
      after: reminder,
      on: {
        resume: 'onward',
        back: 'onward',
        home: { actions: goTo('home') },
        forget: 'forgotten',
        cancel: { actions: goTo('home') },
      },
    },
    /** The next screen is a new message below, so that the account ID stays in the chat. */
    done: {
      on: {
        go: { actions: ['ring', 'go'] },
        home: { target: 'left', actions: 'ring' },
        cancel: { target: 'left', actions: 'ring' },
        back: { target: 'left', actions: 'ring' },
      },
    },
    left: { type: 'final' },
    forgotten: { type: 'final', entry: remark('sign-up-forgotten') },
  },
})
