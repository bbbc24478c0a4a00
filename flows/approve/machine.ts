import { assign, enqueueActions } from 'xstate'
import type { FrozenBy } from '../common/account.ts'
import { baseOf, remark } from '../common/base.ts'
import { usedCode } from '../common/code-used.ts'
import { has } from '../common/event.ts'
import type { Dangerous, Requests, TooMany } from '../requests.ts'
import { words } from '../screen.ts'
import type { Context } from './context.ts'
import { approveRequests } from './requests.ts'

/** What can happen while the owner is asked. */
export type ApproveEvent =
  | { type: 'ask'; action: Dangerous; locale?: string }
  | { type: 'approvalGiven'; ticket: string; codesLeft?: number }
  | { type: 'pageOver'; ticket: string }
  | { type: 'typed'; sealed: string; message: string }
  | { type: 'strayed'; message: string }
  | { type: 'erased'; ok: boolean }
  | { type: 'go'; flow: string }
  | { type: 'other' | 'again' | 'onPage' | 'back' | 'cancel' }

type Opened = Requests['openApproval']['output']
type Given = Requests['approveInChat']['output']

const base = baseOf<Context, ApproveEvent>()(approveRequests).extend({
  guards: {
    thisApproval: ({ context, event }) => 'ticket' in event && event.ticket === context.approval,
    byCode: ({ context }) => context.by === 'factor',
    either: ({ context }) => context.needs === 'either',
  },
  actions: {
    keepAction: assign(({ event }) =>
      event.type === 'ask'
        ? {
            action: event.action,
            locale: event.locale,
            approval: undefined,
            needs: undefined,
            by: undefined,
            refused: undefined,
          }
        : {},
    ),
    /** Hands the approval to the flow below. */
    hand: enqueueActions(({ context, enqueue }) =>
      enqueue.emit({
        type: 'tell',
        event: { type: 'approved', action: context.action, approval: context.approval },
      }),
    ),
    /** A used recovery code is one less: the owner is told how many are left. */
    codeUsed: enqueueActions(({ enqueue }, { left }: { left: number | undefined }) => {
      for (const line of usedCode(left)) enqueue.emit({ type: 'remark', words: line })
    }),
  },
})

const given = (event: { output: unknown }) => event.output as Given

export const machine = base.createMachine({
  id: 'approve',
  context: {},
  initial: 'asked',
  on: {
    ask: { target: '.opening', actions: 'keepAction' },
    cancel: '.left',
    back: '.left',
    erased: { guard: 'notErased', actions: remark('common-not-erased') },
  },
  states: {
    /** Opened by no other flow: there is nothing to approve. */
    asked: { on: { go: { actions: 'go' } } },
    opening: {
      invoke: {
        src: 'openApproval',
        input: ({ context: { action = 'password', locale } }) => ({
          action,
          ...(locale && { locale }),
          /** A new password asks for the present one each time (OWASP ASVS 5.0, 6.2.3). */
          ...(action !== 'password' && { recent: true as const }),
        }),
        onDone: [
          {
            guard: has('given'),
            target: 'given',
            actions: assign(({ event }) => ({
              approval: (event.output as Extract<Opened, { approval: string }>).approval,
            })),
          },
          {
            guard: has('approval'),
            target: 'choosing',
            actions: assign(({ event }) => {
              const { approval, needs } = event.output as Extract<Opened, { approval: string }>
              return { approval, needs, by: needs === 'factor' ? 'factor' : 'password' }
            }),
          },
          {
            guard: has('cooling'),
            target: 'cooling',
            actions: assign(({ event }) => {
              const { cooling, region } = event.output as Extract<Opened, { cooling: number }>
              return { until: cooling, region }
            }),
          },
          {
            guard: has('frozen'),
            target: 'frozen',
            actions: assign(({ event }) => ({
              frozenBy: (event.output as Extract<Opened, { frozen: FrozenBy }>).frozen,
            })),
          },
          { target: 'none' },
        ],
      },
    },
    choosing: {
      always: [
        { guard: 'onPage', target: 'page' },
        { guard: 'byCode', target: 'code' },
        { target: 'password' },
      ],
    },
    /** The page gives the approval, also while the person reads something else here. */
    page: {
      on: {
        approvalGiven: {
          guard: 'thisApproval',
          target: 'given',
          actions: ['ring', { type: 'codeUsed', params: ({ event }) => ({ left: event.codesLeft }) }],
        },
        pageOver: {
          guard: 'thisApproval',
          target: 'opening',
          actions: ['ring', remark('common-page-over')],
        },
        strayed: { actions: ['erase', remark('approve-page-not-here')] },
        again: 'opening',
      },
    },
    password: {
      on: {
        typed: { target: 'checking', actions: ['erase', assign({ by: 'password' })] },
        other: { guard: 'either', target: 'code', actions: assign({ by: 'factor' }) },
        onPage: 'page',
      },
    },
    code: {
      on: {
        typed: { target: 'checking', actions: ['erase', assign({ by: 'factor' })] },
        other: { guard: 'either', target: 'password', actions: assign({ by: 'password' }) },
      },
    },
    checking: {
      invoke: {
        src: 'approveInChat',
        input: ({ context, event }) => ({
          approval: context.approval ?? '',
          by: context.by ?? 'password',
          sealed: event.type === 'typed' ? event.sealed : '',
        }),
        onDone: [
          {
            guard: has('right'),
            target: 'given',
            actions: {
              type: 'codeUsed',
              params: ({ event }) => {
                const answer = given(event)
                return { left: 'codesLeft' in answer ? answer.codesLeft : undefined }
              },
            },
          },
          {
            guard: has('needs'),
            target: 'choosing',
            actions: [assign({ by: 'factor' }), remark('approve-now-code')],
          },
          { guard: has('over'), target: 'opening', actions: remark('approve-expired') },
          {
            guard: has('tooMany'),
            target: 'slowed',
            actions: assign({ until: ({ event }) => (given(event) as TooMany).until }),
          },
          { guard: has('busy'), target: 'choosing', actions: remark('approve-busy') },
          { guard: has('lost'), target: 'choosing', actions: remark('common-once-more') },
          {
            target: 'choosing',
            actions: [
              assign({ refused: true }),
              {
                type: 'remark',
                params: ({ context, event }) => {
                  const { left } = given(event) as Extract<Given, { right: false }>
                  return words(context.by === 'factor' ? 'approve-wrong-code' : 'approve-wrong-password', {
                    left,
                  })
                },
              },
            ],
          },
        ],
      },
    },
    /** A limit was reached; it ends by itself. */
    slowed: { on: { again: 'opening' } },
    /** After a recovery, and without an older second factor: only time helps. */
    cooling: {},
    frozen: { on: { go: { actions: 'go' } } },
    none: { on: { go: { actions: 'go' } } },
    given: { type: 'final', entry: 'hand' },
    left: { type: 'final' },
  },
})
