import { assign } from 'xstate'
import { approvedFor, askOwner, baseOf, goTo, remark } from '../common/base.ts'
import { capabilitiesOf, has } from '../common/event.ts'
import type { Dangerous, Requests } from '../requests.ts'
import { words } from '../screen.ts'
import { type Context, chosenOf } from './context.ts'
import { passkeysRequests } from './requests.ts'

/** What can happen here. */
export type PasskeysEvent =
  | { type: 'add' | 'remove'; locale: string }
  | { type: 'choose'; passkey: string }
  | { type: 'named'; name: string }
  | { type: 'approved'; action: Dangerous; approval: string }
  | { type: 'passkeyAdded' | 'pageOver'; ticket: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'go'; flow: string }
  | { type: 'rename' | 'again' | 'uncovered' | 'back' | 'cancel' }

type Listed = Extract<Requests['listPasskeys']['output'], { passkeys: unknown }>

const base = baseOf<Context, PasskeysEvent>()(passkeysRequests).extend({
  guards: {
    offered: ({ event }) => capabilitiesOf(event).passkeys === true,
    chosenThere: ({ context }) => chosenOf(context) !== undefined,
    thisTicket: ({ context, event }) => 'ticket' in event && event.ticket === context.ticket,
  },
})

const none = { guard: has('none'), target: 'none' } as const
const gone = { guard: has('gone'), target: 'looking', actions: remark('passkeys-gone') } as const
const expired = { target: 'looking', actions: remark('passkeys-expired') } as const

export const machine = base.createMachine({
  id: 'passkeys',
  context: { passkeys: [] },
  initial: 'looking',
  on: {
    cancel: '.left',
    go: { actions: 'go' },
    erased: { guard: 'notErased', actions: remark('common-not-erased') },
    /** The page may be filled in after the person went elsewhere in the chat. */
    passkeyAdded: {
      guard: 'thisTicket',
      target: '.looking',
      actions: ['ring', assign({ ticket: undefined }), remark('passkeys-added')],
    },
  },
  states: {
    looking: {
      invoke: {
        src: 'listPasskeys',
        input: {},
        onDone: [
          none,
          {
            target: 'list',
            actions: assign(({ event }) => {
              const { region, passkeys } = event.output as Listed
              return { region, passkeys: [...passkeys], chosen: undefined, approval: undefined }
            }),
          },
        ],
      },
    },
    /** The chat speaks for no account. */
    none: { on: { back: 'left' } },

    list: {
      on: {
        choose: { target: 'one', actions: assign({ chosen: ({ event }) => event.passkey }) },
        add: { guard: 'offered', actions: askOwner('passkeys') },
        approved: { guard: approvedFor('passkeys'), target: 'opening', actions: 'keepApproval' },
        uncovered: 'looking',
        back: { actions: goTo('account') },
      },
    },
    opening: {
      invoke: {
        src: 'openPasskey',
        input: ({ context: { approval = '', locale = 'en' } }) => ({ approval, locale }),
        onDone: [
          {
            guard: has('ticket'),
            target: 'page',
            actions: assign(({ event }) => ({
              approval: undefined,
              ticket: (event.output as { ticket: string }).ticket,
            })),
          },
          none,
          { guard: has('enough'), target: 'looking', actions: remark('passkeys-enough') },
          expired,
        ],
      },
    },
    page: {
      on: {
        pageOver: {
          guard: 'thisTicket',
          target: 'looking',
          actions: ['ring', remark('passkeys-page-over')],
        },
        /** The page is gone: a tap on its button asks for another. */
        again: { actions: askOwner('passkeys') },
        approved: { guard: approvedFor('passkeys'), target: 'opening', actions: 'keepApproval' },
        strayed: { actions: ['erase', remark('passkeys-not-here')] },
        back: 'looking',
      },
    },

    one: {
      on: {
        rename: { guard: 'chosenThere', target: 'naming' },
        remove: { guard: 'chosenThere', actions: askOwner('passkeys') },
        approved: { guard: approvedFor('passkeys'), target: 'removing', actions: 'keepApproval' },
        back: 'list',
      },
    },
    naming: { on: { named: 'renaming', back: 'one' } },
    renaming: {
      invoke: {
        src: 'renamePasskey',
        input: ({ context: { chosen = '' }, event }) => ({
          passkey: chosen,
          name: event.type === 'named' ? event.name : '',
        }),
        onDone: [none, gone, { target: 'looking', actions: remark('passkeys-renamed') }],
      },
    },
    removing: {
      invoke: {
        src: 'removePasskey',
        input: ({ context: { chosen = '', approval = '' } }) => ({ passkey: chosen, approval }),
        onDone: [
          none,
          gone,
          {
            guard: has('removed'),
            target: 'looking',
            actions: {
              type: 'remark',
              params: ({ context }) => words('passkeys-removed', { name: chosenOf(context)?.name ?? '' }),
            },
          },
          expired,
        ],
      },
    },
    left: { type: 'final' },
  },
})
