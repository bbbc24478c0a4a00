import { assign } from 'xstate'
import { approvedFor, askOwner, baseOf, goTo, remark } from '../common/base.ts'
import { answer, has } from '../common/event.ts'
import { choosing, repeating } from '../common/password-states.ts'
import type { AccountSeen } from '../requests.ts'
import type { Context } from './context.ts'
import { passwordRequests } from './requests.ts'

/** What can happen while a password is changed. */
export type PasswordEvent =
  | { type: 'others' }
  | { type: 'confirm'; locale: string }
  | { type: 'approved'; action: string; approval: string }
  | { type: 'passwordChosen'; ticket: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'go'; flow: string }
  | { type: 'again' | 'account' | 'back' | 'cancel' }

const base = baseOf<Context, PasswordEvent>()(passwordRequests).extend({
  guards: {
    chosen: ({ context }) => context.chosen === true,
    thisTicket: ({ context, event }) =>
      event.type === 'passwordChosen' && event.ticket === context.ticket && !context.chosen,
  },
  actions: {
    choose: assign({ chosen: true }),
    keepTicket: assign(({ event }) => ({
      ticket: answer<'choosePassword', 'ticket'>(event).ticket,
      fault: undefined,
    })),
    keepFault: assign(({ event }) => ({ fault: answer<'choosePassword', 'refused'>(event).refused })),
    dropTicket: assign({ ticket: undefined }),
  },
})

/** The approval has expired: the owner shows to be there once more, and the chosen password is kept. */
const asksAgain = { target: 'start', actions: [askOwner('password'), remark('password-once-more')] } as const

/** A new password: the owner shows to be there, chooses it, and every device is signed out unless it may stay. */
export const machine = base.createMachine({
  id: 'password',
  context: {},
  initial: 'looking',
  on: {
    cancel: '.closed',
    erased: {
      guard: 'notErased',
      actions: [assign({ exposed: true }), remark('common-not-erased')],
    },
  },
  states: {
    looking: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: [
          { guard: has('none'), target: 'none' },
          {
            target: 'start',
            actions: assign({ sessions: ({ event }) => (event.output as AccountSeen).sessions }),
          },
        ],
      },
    },
    /** The chat speaks for no account. */
    none: {
      on: { go: { actions: 'go' }, back: 'closed' },
    },
    /** The owner is asked to approve from this state, and comes back to it after turning back. */
    start: {
      on: {
        others: { actions: assign({ keep: ({ context }) => !context.keep }) },
        confirm: { actions: askOwner('password') },
        strayed: { actions: ['erase', remark('password-not-yet')] },
        approved: [{ guard: approvedFor('password'), target: 'onward', actions: 'keepApproval' }],
        back: { actions: goTo('account') },
      },
    },
    onward: {
      always: [
        { guard: 'chosen', target: 'changing' },
        { guard: 'onPage', target: 'openingPage' },
        { target: 'password' },
      ],
    },
    openingPage: {
      invoke: {
        src: 'openPasswordPage',
        input: ({ context: { approval = '', locale = 'en' } }) => ({
          avoid: [],
          locale,
          to: '',
          authorization: { approval },
        }),
        onDone: [
          {
            guard: has('ticket'),
            target: 'passwordPage',
            actions: 'keepTicket',
          },
          asksAgain,
        ],
      },
    },
    passwordPage: {
      on: {
        passwordChosen: {
          guard: 'thisTicket',
          target: 'changing',
          actions: ['choose', 'ring'],
        },
        strayed: { actions: ['erase', remark('common-page-not-here')] },
        again: 'openingPage',
        back: 'start',
      },
    },
    password: {
      on: { typed: { target: 'choosing', actions: 'erase' }, back: 'start' },
    },
    choosing: choosing(({ approval = '' }: Context) => ({ avoid: [], authorization: { approval } }), {
      guard: has('over'),
      ...asksAgain,
    }),
    passwordAgain: {
      on: { typed: { target: 'repeating', actions: 'erase' }, back: 'password' },
    },
    repeating: repeating({ target: 'changing', actions: 'choose' }),
    changing: {
      invoke: {
        src: 'changePassword',
        input: ({ context: { ticket = '', approval = '', keep } }) => ({
          ticket,
          approval,
          others: keep ? ('keep' as const) : ('end' as const),
        }),
        onDone: [
          {
            guard: has('changed'),
            target: 'done',
            actions: assign({ ended: ({ event }) => answer<'changePassword', 'ended'>(event).ended }),
          },
          { guard: has('none'), target: 'none' },
          {
            guard: ({ event }) => 'again' in event.output && event.output.again === 'approval',
            ...asksAgain,
          },
          {
            target: 'onward',
            actions: [assign({ ticket: undefined, chosen: undefined }), remark('password-expired')],
          },
        ],
      },
    },
    done: { on: { account: { actions: goTo('account') }, back: { actions: goTo('account') } } },
    closed: { type: 'final' },
  },
})
