import { assign, enqueueActions } from 'xstate'
import { baseOf, remark } from '../common/base.ts'
import { isSendable, proof } from '../common/code-states.ts'
import { has } from '../common/event.ts'
import type { AccountSeen, Opened, Receipt, Requests, TooMany } from '../requests.ts'
import { words } from '../screen.ts'
import { timeLeft } from '../text/time-left.ts'
import type { Context } from './context.ts'
import { checkUpRequests } from './requests.ts'

export type CheckUpEvent =
  | { type: 'overview' | 'resend' | 'again' | 'missed' | 'offer' | 'later' | 'back' | 'cancel' }
  | { type: 'recovery-check'; locale: string }
  | { type: 'typed'; sealed: string }
  | { type: 'linkOpened'; challenge: string; sealed: string }
  | Receipt
  | { type: 'go'; flow: string }

const base = baseOf<Context, CheckUpEvent>()(checkUpRequests).extend({
  guards: {
    thisChallenge: ({ context, event }) => 'challenge' in event && event.challenge === context.challenge,
    isSendable,
    noneLeft: ({ context }) => (context.left ?? []).length === 0,
  },
  actions: {
    see: assign(({ event }) => ({ seen: (event as unknown as { output: AccountSeen }).output })),
    begin: assign(({ context, event }) =>
      event.type === 'recovery-check'
        ? {
            left: context.seen?.addresses ?? [],
            proven: [],
            locale: event.locale,
            works: undefined,
            of: undefined,
          }
        : {},
    ),
    opened: enqueueActions(({ context, event, enqueue }) => {
      const { challenge, resendAt, expiresAt, match } = (event as unknown as { output: Opened }).output
      enqueue.assign({ challenge, resendAt, expiresAt, match, sent: undefined, reason: undefined })
      enqueue.emit({ type: 'sendCode', challenge, locale: context.locale ?? 'en' })
    }),
    proven: assign(({ context }) => ({
      proven: [...(context.proven ?? []), context.challenge ?? ''],
    })),
    nextAddress: assign(({ context }) => ({ left: context.left?.slice(1), challenge: undefined })),
    receive: assign(({ event }) =>
      event.type === 'receipt' ? { sent: event.outcome, reason: event.reason } : {},
    ),
  },
})

/** An address that cannot be tried now is passed over; the recovery check goes on with the next one. */
const tooMany = {
  guard: has('tooMany'),
  target: 'next',
  actions: [remark('check-up-not-now'), 'nextAddress'],
} as const

const checked = [
  { guard: has('right'), target: 'next', actions: ['proven', remark('check-up-arrived'), 'nextAddress'] },
  { guard: has('over'), target: 'codeOver' },
  { guard: has('lost'), target: 'code', actions: remark('common-once-more') },
  tooMany,
  {
    target: 'code',
    actions: {
      type: 'remark',
      params: ({ event }: { event: { output: Requests['checkCode']['output'] } }) =>
        words('check-up-wrong', { left: 'left' in event.output ? event.output.left : 0 }),
    },
  },
] as const

export const machine = base.createMachine({
  id: 'check-up',
  context: {},
  initial: 'looking',
  on: { cancel: '.closed', offer: '.offering' },
  states: {
    looking: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: [
          { guard: has('none'), target: 'none' },
          { target: 'overview', actions: 'see' },
        ],
      },
    },
    overview: {
      on: {
        go: { actions: 'go' },
        'recovery-check': { target: 'opening', actions: 'begin' },
        back: 'closed',
      },
    },

    /** A year after the last recovery check, the owner is asked to do another, and may decline. */
    offering: {
      invoke: {
        src: 'seeAccount',
        input: {},
        onDone: [
          { guard: has('none'), target: 'closed' },
          { target: 'offered', actions: 'see' },
        ],
      },
    },
    offered: {
      on: {
        'recovery-check': { target: 'opening', actions: 'begin' },
        overview: 'looking',
        later: 'closed',
        back: 'closed',
      },
    },

    /** One address after the other. */
    next: { always: [{ guard: 'noneLeft', target: 'ending' }, { target: 'opening' }] },
    opening: {
      invoke: {
        src: 'openRecoveryCheck',
        input: ({ context }) => ({
          address: context.left?.[0]?.id ?? '',
          locale: context.locale ?? 'en',
        }),
        onDone: [
          { guard: has('none'), target: 'none' },
          { guard: has('gone'), target: 'next', actions: 'nextAddress' },
          tooMany,
          { target: 'code', actions: 'opened' },
        ],
      },
    },
    code: {
      on: {
        typed: 'checking',
        linkOpened: { guard: 'thisChallenge', target: 'checkingLink' },
        receipt: [
          { guard: 'isSendable', actions: ['receive', 'ring'] },
          { guard: 'thisChallenge', actions: 'receive' },
        ],
        resend: 'resending',
        missed: { target: 'next', actions: 'nextAddress' },
        back: 'looking',
      },
    },
    checking: { invoke: { src: 'checkCode', input: proof, onDone: checked } },
    checkingLink: {
      entry: 'ring',
      invoke: { src: 'checkLink', input: proof, onDone: checked },
    },
    codeOver: {
      on: {
        again: 'resending',
        linkOpened: { guard: 'thisChallenge', target: 'checkingLink' },
        missed: { target: 'next', actions: 'nextAddress' },
        back: 'looking',
      },
    },
    resending: {
      invoke: {
        src: 'resendChallenge',
        input: ({ context }) => ({ challenge: context.challenge ?? '', locale: context.locale ?? 'en' }),
        onDone: [
          {
            guard: has('tooMany'),
            target: 'code',
            actions: {
              type: 'remark',
              params: ({ event }) => {
                const { until } = event.output as TooMany
                return words('check-up-wait', timeLeft(until - (event as unknown as { at: number }).at))
              },
            },
          },
          { target: 'code', actions: 'opened' },
        ],
      },
    },
    ending: {
      invoke: {
        src: 'endRecoveryCheck',
        input: ({ context }) => ({ challenges: context.proven ?? [] }),
        onDone: [
          { guard: has('none'), target: 'none' },
          {
            target: 'recoveryChecked',
            actions: assign(({ event }) => {
              const { works, of } = event.output as { works: number; of: number }
              return { works, of, left: undefined, proven: undefined, challenge: undefined }
            }),
          },
        ],
      },
    },
    recoveryChecked: { on: { go: { actions: 'go' }, overview: 'looking', back: 'looking' } },

    /** The chat speaks for no account. */
    none: { on: { go: { actions: 'go' }, back: 'closed' } },
    closed: { type: 'final' },
  },
})
