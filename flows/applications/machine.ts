import { assign } from 'xstate'
import { baseOf, goTo, remark } from '../common/base.ts'
import { has } from '../common/event.ts'
import { words } from '../screen.ts'
import { type Context, chosenOf } from './context.ts'
import { type ApplicationsPage, applicationsRequests } from './requests.ts'

export type ApplicationsEvent =
  | { readonly type: 'choose'; readonly client: string }
  | { readonly type: 'turn'; readonly page: number }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'revoke' | 'back' | 'cancel' }

const empty = ({ event }: { event: { output: object } }) =>
  'count' in event.output && event.output.count === 0

const base = baseOf<Context, ApplicationsEvent>()(applicationsRequests).extend({
  guards: { chosenThere: ({ context }) => chosenOf(context) !== undefined },
})

const none = { guard: has('none'), target: 'none' } as const

export const machine = base.createMachine({
  id: 'applications',
  context: { page: 0 },
  initial: 'looking',
  on: {
    cancel: '.closed',
    go: { actions: 'go' },
  },
  states: {
    looking: {
      invoke: {
        src: 'listApplications',
        input: ({ context: { page } }) => ({ page }),
        onDone: [
          none,
          { guard: empty, target: 'empty' },
          {
            target: 'list',
            actions: assign(({ event }) => {
              const listed = event.output as ApplicationsPage
              return { listed, page: listed.page, chosen: undefined }
            }),
          },
        ],
      },
    },
    /** The chat speaks for no account. */
    none: { on: { back: 'closed' } },
    empty: { on: { back: { actions: goTo('sessions') } } },
    list: {
      on: {
        choose: { target: 'one', actions: assign({ chosen: ({ event }) => event.client }) },
        turn: { target: 'looking', actions: assign({ page: ({ event }) => event.page }) },
        back: { actions: goTo('sessions') },
      },
    },
    one: { on: { revoke: { guard: 'chosenThere', target: 'revoking' }, back: 'list' } },
    revoking: {
      invoke: {
        src: 'revokeApplication',
        input: ({ context: { chosen = '' } }) => ({ client: chosen }),
        onDone: [
          none,
          { guard: has('gone'), target: 'looking', actions: remark('applications-gone') },
          {
            target: 'looking',
            actions: {
              type: 'remark',
              params: ({ context }) =>
                words('applications-revoked', { client: chosenOf(context)?.name ?? '' }),
            },
          },
        ],
      },
    },
    closed: { type: 'final' },
  },
})
