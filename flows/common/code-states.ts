import { MINUTE } from '../durations.ts'
import { words } from '../screen.ts'
import { timeLeft } from '../text/time-left.ts'
import { remark } from './base.ts'
import { answer, at, has, sealedIn } from './event.ts'

/**
 * Proving an address by the code or the link of a message: the states between `code`, where a person waits for the
 * message, and what follows. Sign-up, recovery and addresses have them alike and differ in where they lead. A recovery
 * check shares no states: it passes over an address that cannot be tried, and has no cool-down to wait for.
 *
 * A machine that takes them in brings the states `code`, `codeOver` and `slowed`, the actions `keepSending`,
 * `keepResendAt`, `keepUntil`, `sendCode`, `late`, `remark` and `ring`, and the guard `cooling`.
 */

/** What these pieces read of a draft. Times are epoch ms. */
interface Proving {
  readonly challenge?: string | undefined
  readonly resendAt?: number | undefined
  readonly expiresAt?: number | undefined
  readonly until?: number | undefined
}

interface Now<Context = Proving> {
  readonly context: Context
  readonly event: object
}

/** ms until a moment, at least a second: a timer rings after the screen that waits for it was drawn. */
const until = (moment: number | undefined, event: object): number => Math.max(1000, (moment ?? 0) - at(event))

export const delays = {
  /** The message may be sent again. */
  cooldown: ({ context, event }: Now) => until(context.resendAt, event),
  /** The message should have come. */
  aWhile: 2 * MINUTE,
  expiry: ({ context, event }: Now) => until(context.expiresAt, event),
  /** A limit ends. */
  limit: ({ context, event }: Now) => until(context.until, event),
}

export const cooling = ({ context, event }: Now): boolean => at(event) < (context.resendAt ?? 0)

/** The timers of `code`: its screen says the first two, so it is drawn anew. */
export const codeAlarms = { cooldown: {}, expiry: {}, aWhile: { actions: 'late' } } as const

/** Messages go out again after one that could not be sent: the person has waited for that. */
export const isSendable = ({
  context,
  event,
}: Now<{ challenge?: string | undefined; sent?: string | undefined }>): boolean =>
  'outcome' in event &&
  event.outcome === 'sendable' &&
  'challenge' in event &&
  event.challenge === context.challenge &&
  context.sent !== 'sendable'

/** Asks for the message once more, or hears when that is possible. */
export const resend = [
  {
    guard: 'cooling',
    actions: {
      type: 'remark',
      params: ({ context, event }: Now) =>
        words('common-resend-soon', timeLeft((context.resendAt ?? 0) - at(event))),
    },
  },
  { target: 'resending' },
] as const

/** Asks for a fresh code instead of one that is over, or hears when that is possible. */
export const again = <const State extends string>(opening: State) =>
  [
    {
      guard: 'cooling',
      actions: {
        type: 'remark',
        params: ({ context, event }: Now) =>
          words('common-new-code-soon', timeLeft((context.resendAt ?? 0) - at(event))),
      },
    },
    { target: opening },
  ] as const

/** `localeOf`: the language in which the message is written. */
export const resending = <Context extends Proving>(
  localeOf: (context: Context, event: object) => string | undefined,
) =>
  ({
    invoke: {
      src: 'resendChallenge',
      input: ({ context, event }: Now<Context>) => ({
        challenge: context.challenge ?? '',
        locale: localeOf(context, event) ?? 'en',
      }),
      onDone: [
        {
          guard: has('challenge'),
          target: 'code',
          actions: ['keepSending', 'sendCode', remark('common-sent-again')],
        },
        { target: 'code', actions: ['keepResendAt', resendSoon] },
      ],
    },
  }) as const

const resendSoon = {
  type: 'remark',
  params: ({ event }: { event: object }) =>
    words('common-resend-soon', timeLeft(answer<'resendChallenge', 'until'>(event).until - at(event))),
} as const

/** What was typed or opened, and what it shall prove. */
export const proof = ({ context, event }: Now) => ({
  challenge: context.challenge ?? '',
  sealed: sealedIn(event),
})

/** Says that a code was wrong, and how many tries are left; or that it was none, which costs no try. */
export const wrongCode = {
  type: 'remark',
  params: ({ event }: { event: object }) => {
    const { left, odd } = answer<'checkCode', 'left'>(event)
    return odd ? words('common-code-odd') : words('common-code-wrong', { left })
  },
} as const

/** A code was typed; `right`: what follows from the right one. */
export const checkingCode = <const Right extends object>(right: Right) =>
  ({
    invoke: {
      src: 'checkCode',
      input: proof,
      onDone: [
        { guard: has('right'), ...right },
        { guard: has('lost'), target: 'code', actions: remark('common-once-more') },
        { guard: has('over'), target: 'codeOver' },
        { guard: has('tooMany'), target: 'slowed', actions: 'keepUntil' },
        { target: 'code', actions: wrongCode },
      ],
    },
    on: { back: 'code' },
  }) as const

/** The link was opened; `still`: where its proof goes on if it proves nothing. */
export const checkingLink = <const Right extends object, Still extends string>(right: Right, still: Still) =>
  ({
    /** Opened twice at once: the first answer counts. */
    on: { linkOpened: {} },
    invoke: {
      src: 'checkLink',
      input: proof,
      onDone: [
        { guard: has('right'), ...right },
        { guard: has('over'), target: 'codeOver' },
        { target: still },
      ],
    },
  }) as const
