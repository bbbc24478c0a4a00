import { assign } from 'xstate'
import type { FrozenBy } from '../common/account.ts'
import { approvedFor, askOwner, baseOf } from '../common/base.ts'
import { at, has } from '../common/event.ts'
import { MINUTE } from '../durations.ts'
import type { Dangerous } from '../requests.ts'
import type { Context, SignInSeen } from './context.ts'
import { type SignInOutcome, signInRequests } from './requests.ts'

export type SignInEvent =
  /** A request rings in this chat. */
  | { readonly type: 'asked'; readonly request: string }
  /** The link of a page was opened. */
  | { readonly type: 'scanned'; readonly payload: string }
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'approved'; readonly action: Dangerous; readonly approval: string }
  | { readonly type: 'yes' | 'prove' | 'notMe' | 'done' | 'back' | 'cancel' }

/** What comes so soon after a sound is shown without another one (ms). */
const TOGETHER = 2 * MINUTE

const cameTo =
  (outcome: SignInOutcome) =>
  ({ event }: { event: { output: object } }): boolean =>
    'outcome' in event.output && event.output.outcome === outcome

export const machine = baseOf<Context, SignInEvent>()(signInRequests)
  .extend({
    delays: {
      expiry: ({ context, event }) => Math.max(1_000, (context.asked?.expires ?? 0) - at(event)),
    },
    guards: {
      isTogether: ({ context, event }) => at(event) - (context.rangAt ?? 0) <= TOGETHER,
    },
    actions: {
      keepRequest: assign(({ event }) =>
        event.type === 'asked' ? { request: event.request, token: undefined, asked: undefined } : {},
      ),
      keepToken: assign(({ event }) =>
        event.type === 'scanned' ? { token: event.payload, request: undefined, asked: undefined } : {},
      ),
      noteRing: assign({ rangAt: ({ event }) => at(event) }),
      keepNumber: assign({
        number: ({ event }) => (event.type === 'number' ? event.number : undefined),
        approval: undefined,
      }),
      keepSeen: assign((_, { request, asked }: { request: string; asked: SignInSeen }) => ({
        request,
        asked,
        token: undefined,
      })),
      keepFrozen: assign((_, { by }: { by: FrozenBy }) => ({ frozenBy: by })),
    },
  })
  .createMachine({
    id: 'sign-in',
    context: {},
    initial: 'quiet',
    on: {
      asked: [
        { guard: 'isTogether', target: '.looking', actions: 'keepRequest' },
        { target: '.looking', actions: ['keepRequest', 'ring', 'noteRing'] },
      ],
      scanned: { target: '.looking', actions: 'keepToken' },
      go: { actions: 'go' },
      cancel: '.closed',
    },
    states: {
      quiet: { on: { done: 'closed' } },
      looking: {
        invoke: {
          src: 'seeSignIn',
          input: ({ context: { request = '', token } }) => (token === undefined ? { request } : { token }),
          onDone: [
            {
              guard: has('asked'),
              target: 'asking',
              actions: { type: 'keepSeen', params: ({ event }) => event.output as Seen<'asked'> },
            },
            {
              guard: has('unlinked'),
              target: 'unlinked',
              actions: {
                type: 'keepSeen',
                params: ({ event }) => {
                  const { request, unlinked } = event.output as Seen<'unlinked'>
                  return { request, asked: unlinked }
                },
              },
            },
            {
              guard: has('frozen'),
              target: 'frozen',
              actions: { type: 'keepFrozen', params: ({ event }) => frozenIn(event.output) },
            },
            { target: 'over' },
          ],
        },
      },
      /** The chat speaks for no account yet. The question comes by itself as soon as it does. */
      unlinked: { on: { done: 'closed' } },
      asking: {
        after: { expiry: 'over' },
        on: {
          number: { target: 'answering', actions: 'keepNumber' },
          yes: { target: 'answering', actions: 'keepNumber' },
          notMe: 'denying',
        },
      },
      answering: {
        invoke: {
          src: 'answerSignIn',
          input: ({ context: { request = '', number, approval } }) => ({
            request,
            answer: number === undefined ? { yes: true, ...(approval && { approval }) } : { number },
          }),
          onDone: [{ guard: has('needs'), target: 'proving', actions: askOwner('sign-in') }, ...answered()],
        },
      },
      /** A yes where 2-step verification is on and no page of ours asks for its code. */
      proving: {
        after: { expiry: 'over' },
        on: {
          prove: { actions: askOwner('sign-in') },
          approved: { guard: approvedFor('sign-in'), target: 'answering', actions: 'keepApproval' },
          notMe: 'denying',
        },
      },
      denying: {
        invoke: {
          src: 'answerSignIn',
          input: ({ context: { request = '' } }) => ({ request, answer: { notMe: true } }),
          onDone: answered(),
        },
      },
      approved: { on: { done: 'closed' } },
      wrong: { on: { notMe: 'denying', done: 'closed' } },
      denied: { on: { done: 'closed' } },
      over: { on: { done: 'closed' } },
      frozen: { on: { done: 'closed' } },
      closed: { type: 'final' },
    },
  })

function answered() {
  return [
    { guard: cameTo('approved'), target: 'approved' },
    { guard: cameTo('wrong-number'), target: 'wrong' },
    { guard: cameTo('denied'), target: 'denied' },
    {
      guard: has('frozen'),
      target: 'frozen',
      actions: {
        type: 'keepFrozen',
        params: ({ event }: { event: { output: object } }) => frozenIn(event.output),
      },
    },
    { target: 'over' },
  ] as const
}

type Seen<Fact extends string> = { readonly request: string } & Readonly<Record<Fact, SignInSeen>>

const frozenIn = (output: object): { by: FrozenBy } => ({ by: (output as { frozen: FrozenBy }).frozen })
