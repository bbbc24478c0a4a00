import type { Requests } from '../requests.ts'
import { remark } from './base.ts'
import { has, sealedIn } from './event.ts'

/**
 * Choosing a password in the chat, twice: the states that check what was typed at `password` and `passwordAgain`.
 * Sign-up, recovery and the change of a password have them alike and differ in where they lead.
 *
 * A machine that takes them in brings those two states, and the actions `keepEntry`, `keepFault`, `dropEntry` and
 * `remark`.
 */

/** `ask`: what the password must not be made of, and whose it replaces. `over`: what follows if that is over. */
export const choosing = <Context, const Over extends readonly object[]>(
  ask: (context: Context) => Omit<Requests['choosePassword']['input'], 'sealed'>,
  ...over: Over
) =>
  ({
    invoke: {
      src: 'choosePassword',
      input: ({ context, event }: { context: Context; event: object }) => ({
        sealed: sealedIn(event),
        ...ask(context),
      }),
      onDone: [
        { guard: has('ticket'), target: 'passwordAgain', actions: 'keepTicket' },
        { guard: has('lost'), target: 'password', actions: remark('common-once-more') },
        ...over,
        { target: 'password', actions: 'keepFault' },
      ],
    },
  }) as const

/** `same`: what follows when both are the same. */
export const repeating = <const Same extends object>(same: Same) =>
  ({
    invoke: {
      src: 'repeatPassword',
      input: ({ context, event }: { context: { ticket?: string | undefined }; event: object }) => ({
        ticket: context.ticket ?? '',
        sealed: sealedIn(event),
      }),
      onDone: [
        { guard: has('same'), ...same },
        { guard: has('lost'), target: 'passwordAgain', actions: remark('common-once-more') },
        { target: 'password', actions: ['dropTicket', remark('common-password-differs')] },
      ],
    },
  }) as const
