import { assign } from 'xstate'
import { approvedFor, askOwner, baseOf, remark } from '../common/base.ts'
import { capabilitiesOf, has } from '../common/event.ts'
import type { AccountSeen, Dangerous } from '../requests.ts'
import type { Context } from './context.ts'
import { twoStepRequests } from './requests.ts'

/** What can happen here. */
export type TwoStepEvent =
  | { type: 'change' | 'renew'; locale: string }
  | { type: 'approved'; action: Dangerous; approval: string }
  | { type: 'twoStepOn' | 'codesShown'; ticket: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'go'; flow: string }
  | { type: 'uncovered' | 'back' | 'cancel' }

/** The ticket that a page was opened for. */
const opened = (event: object) => (event as { output: { ticket: string } }).output.ticket

const base = baseOf<Context, TwoStepEvent>()(twoStepRequests).extend({
  guards: {
    pages: ({ event }) => capabilitiesOf(event).pages,
    thisTicket: ({ context, event }) => 'ticket' in event && event.ticket === context.ticket,
  },
  actions: {
    keepTicket: assign(({ event }) => ({ approval: undefined, ticket: opened(event) })),
  },
})

export const machine = base.createMachine({
  id: 'two-step',
  context: {},
  initial: 'looking',
  on: {
    cancel: '.left',
    back: '.left',
    erased: { guard: 'notErased', actions: remark('common-not-erased') },
    /** A page may be filled in after the person went elsewhere in the chat. */
    twoStepOn: { guard: 'thisTicket', target: '.looking', actions: ['ring', remark('two-step-is-on')] },
    codesShown: {
      guard: 'thisTicket',
      target: '.looking',
      actions: ['ring', remark('two-step-codes-are-new')],
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
            guard: has('twoStep'),
            target: 'on',
            actions: assign(({ event }) => {
              const { codesLeft, passkeys } = event.output as AccountSeen
              return { codesLeft, passkeys }
            }),
          },
          {
            target: 'off',
            actions: assign({ passkeys: ({ event }) => (event.output as AccountSeen).passkeys }),
          },
        ],
      },
    },
    off: {
      on: {
        uncovered: 'looking',
        change: { guard: 'pages', actions: askOwner('two-step') },
        approved: { guard: approvedFor('two-step'), target: 'opening', actions: 'keepApproval' },
        go: { actions: 'go' },
      },
    },
    opening: {
      invoke: {
        src: 'openTwoStep',
        input: ({ context: { approval = '', locale = 'en' } }) => ({ approval, locale }),
        onDone: [
          { guard: has('ticket'), target: 'page', actions: 'keepTicket' },
          { target: 'looking', actions: remark('two-step-expired') },
        ],
      },
    },
    page: { on: { strayed: { actions: ['erase', remark('two-step-not-here')] }, back: 'looking' } },

    on: {
      on: {
        uncovered: 'looking',
        go: { actions: 'go' },
        change: { actions: askOwner('two-step') },
        renew: { guard: 'pages', actions: askOwner('codes') },
        approved: [
          { guard: approvedFor('two-step'), target: 'ending', actions: 'keepApproval' },
          { guard: approvedFor('codes'), target: 'openingCodes', actions: 'keepApproval' },
        ],
      },
    },
    ending: {
      invoke: {
        src: 'endTwoStep',
        input: ({ context: { approval = '' } }) => ({ approval }),
        onDone: [
          { guard: has('ended'), target: 'looking', actions: remark('two-step-is-off') },
          { target: 'looking', actions: remark('two-step-expired') },
        ],
      },
    },
    openingCodes: {
      invoke: {
        src: 'openCodes',
        input: ({ context: { approval = '', locale = 'en' } }) => ({ approval, locale }),
        onDone: [
          { guard: has('ticket'), target: 'codes', actions: 'keepTicket' },
          { target: 'looking', actions: remark('two-step-expired') },
        ],
      },
    },
    codes: { on: { strayed: { actions: ['erase', remark('two-step-not-here')] }, back: 'looking' } },

    none: { on: { go: { actions: 'go' } } },
    left: { type: 'final' },
  },
})
