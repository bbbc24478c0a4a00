import { remark } from '../common/base.ts'
import { has, sealedIn } from '../common/event.ts'

/**
 * The captcha is a picture, or words for people who see no picture: the states of the two are alike.
 * The machine brings the actions `keepCaptcha`, `keepUntil`, `pass` and `remark`, and the state `slowed`.
 */

export const opening = <Sense extends 'picture' | 'words', State extends string>(
  sense: Sense,
  state: State,
) =>
  ({
    invoke: {
      src: 'openCaptcha',
      input: { sense },
      onDone: [
        { guard: has('challenge'), target: state, actions: 'keepCaptcha' },
        { target: 'slowed', actions: 'keepUntil' },
      ],
    },
  }) as const

/** A wrong answer brings another one of the same kind. */
export const checking = <State extends string, Another extends string>(state: State, another: Another) =>
  ({
    invoke: {
      src: 'checkCaptcha',
      input: ({ context, event }: { context: { captcha?: string | undefined }; event: object }) => ({
        challenge: context.captcha ?? '',
        sealed: sealedIn(event),
      }),
      onDone: [
        { guard: has('right'), target: 'onward', actions: 'pass' },
        { guard: has('lost'), target: state, actions: remark('common-once-more') },
        { target: another, actions: remark('sign-up-captcha-wrong') },
      ],
    },
  }) as const
