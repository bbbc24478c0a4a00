import { assign, enqueueActions } from 'xstate'
import { approvedFor, askOwner, baseOf, goTo, remark } from '../common/base.ts'
import { usedCode } from '../common/code-used.ts'
import { answer, has, localeOf } from '../common/event.ts'
import { choosing, repeating } from '../common/password-states.ts'
import type { AccountSeen } from '../requests.ts'
import type { Context } from './context.ts'
import { passwordRequests } from './requests.ts'

/** What can happen while a password is changed. */
export type PasswordEvent =
  | { type: 'others' }
  | { type: 'confirm'; locale: string }
  | { type: 'approved'; action: string; approval: string }
  | { type: 'passwordReplaced'; approval: string; ticket: string; codesLeft?: number }
  | { type: 'pageOver'; ticket: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'go'; flow: string }
  | { type: 'again' | 'onPage' | 'account' | 'back' | 'cancel' }

const base = baseOf<Context, PasswordEvent>()(passwordRequests).extend({
  guards: {
    chosen: ({ context }) => context.chosen === true,
    thisPage: ({ context, event }) =>
      event.type === 'passwordReplaced'
        ? event.approval === context.approval
        : event.type === 'pageOver' && event.ticket === context.approval,
  },
  actions: {
    choose: assign({ chosen: true }),
    forgetChosen: assign({ ticket: undefined, chosen: undefined }),
    keepTicket: assign(({ event }) => ({
      ticket: answer<'choosePassword', 'ticket'>(event).ticket,
      fault: undefined,
    })),
    keepFault: assign(({ event }) => ({ fault: answer<'choosePassword', 'refused'>(event).refused })),
    dropTicket: assign({ ticket: undefined }),
    turnOthers: assign({ keep: ({ context }) => !context.keep }),
    /** A used recovery code is one less: the owner is told how many are left. */
    codeUsed: enqueueActions(({ event, enqueue }) => {
      if (event.type === 'passwordReplaced')
        for (const line of usedCode(event.codesLeft)) enqueue.emit({ type: 'remark', words: line })
    }),
    keepSessions: assign(({ event }) => ({
      sessions: (event as unknown as { output: AccountSeen }).output.sessions,
    })),
  },
})

/** The approval has expired: the owner shows to be there once more, and the chosen password is kept. */
const asksAgain = { target: 'start', actions: [askOwner('password'), remark('password-once-more')] } as const

/** A new password takes the place of the present one, and every device is signed out unless it may stay. */
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
          { guard: 'onPage', target: 'opening', actions: 'keepSessions' },
          { target: 'start', actions: 'keepSessions' },
        ],
      },
    },
    /** The chat speaks for no account. */
    none: {
      on: { go: { actions: 'go' }, back: 'closed' },
    },
    /** In the chat. The owner is asked to approve from this state, and comes back to it after turning back. */
    start: {
      on: {
        others: { actions: 'turnOthers' },
        confirm: { actions: askOwner('password') },
        strayed: { actions: ['erase', remark('password-not-yet')] },
        approved: [{ guard: approvedFor('password'), target: 'onward', actions: 'keepApproval' }],
        back: { actions: goTo('account') },
      },
    },
    onward: {
      always: [{ guard: 'chosen', target: 'changing' }, { target: 'password' }],
    },
    /** One page asks for the present password and for the new one, twice. */
    opening: {
      invoke: {
        src: 'openApproval',
        input: ({ event }) => ({ action: 'password', locale: localeOf(event) }),
        onDone: [
          {
            guard: has('approval'),
            target: 'page',
            actions: assign(({ event }) => {
              const { approval, needs } = answer<'openApproval', 'approval'>(event)
              return { approval, needs }
            }),
          },
          {
            guard: has('frozen'),
            target: 'frozen',
            actions: assign(({ event }) => ({ frozenBy: answer<'openApproval', 'frozen'>(event).frozen })),
          },
          { target: 'none' },
        ],
      },
    },
    page: {
      on: {
        others: { actions: 'turnOthers' },
        passwordReplaced: {
          guard: 'thisPage',
          target: 'changing',
          actions: ['ring', assign({ ticket: ({ event }) => event.ticket, chosen: true }), 'codeUsed'],
        },
        pageOver: {
          guard: 'thisPage',
          target: 'opening',
          actions: ['ring', remark('common-page-over')],
        },
        strayed: { actions: ['erase', remark('common-page-not-here')] },
        again: 'opening',
        back: { actions: goTo('account') },
      },
    },
    frozen: { on: { go: { actions: 'go' }, back: { actions: goTo('account') } } },
    password: {
      on: { typed: { target: 'choosing', actions: 'erase' }, onPage: 'opening', back: 'start' },
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
          { guard: 'onPage', target: 'opening', actions: ['forgetChosen', remark('password-expired')] },
          {
            guard: ({ event }) => 'again' in event.output && event.output.again === 'approval',
            ...asksAgain,
          },
          {
            target: 'onward',
            actions: ['forgetChosen', remark('password-expired')],
          },
        ],
      },
    },
    done: { on: { account: { actions: goTo('account') }, back: { actions: goTo('account') } } },
    closed: { type: 'final' },
  },
})
