import { remark } from './base.ts'
import { capabilitiesOf, has, sealedIn } from './event.ts'

/**
 * The captcha is a picture, or a page on which the device does a sum, for people who see no picture: the states of the
 * two are alike. The machine brings the actions `keepCaptcha`, `keepUntil`, `passCaptcha`, `ring` and `remark`, and the
 * state `slowed`.
 */

export const opening = <By extends 'picture' | 'page', State extends string, Context extends object>(
  by: By,
  state: State,
  localeOf: (context: Context, event: object) => string | undefined,
) =>
  ({
    invoke: {
      src: 'openCaptcha',
      input: ({ context, event }: { context: Context; event: object }) => ({
        by,
        locale: localeOf(context, event) ?? 'en',
      }),
      onDone: [
        { guard: has('challenge'), target: state, actions: 'keepCaptcha' },
        { target: 'slowed', actions: 'keepUntil' },
      ],
    },
  }) as const

/** A wrong answer brings another one of the same kind. */
export const checking = <State extends string, Another extends string, Onward extends string>(
  state: State,
  another: Another,
  onward: Onward,
) =>
  ({
    invoke: {
      src: 'checkCaptcha',
      input: ({ context, event }: { context: { captcha?: string | undefined }; event: object }) => ({
        challenge: context.captcha ?? '',
        sealed: sealedIn(event),
      }),
      onDone: [
        { guard: has('right'), target: onward, actions: 'passCaptcha' },
        { guard: has('lost'), target: state, actions: remark('common-once-more') },
        { target: another, actions: remark('common-captcha-wrong') },
      ],
    },
  }) as const

/** People who see no picture get the page; where no page can be opened, their own number needs no captcha. */
export const noPicture = [
  { guard: 'hasPages', target: 'openingCaptchaPage' },
  { target: 'phone', actions: remark('common-captcha-number') },
] as const

/** The page of this captcha is over: another one takes its place. */
export const pageOver = {
  guard: 'thisCaptchaPage',
  target: 'openingCaptchaPage',
  actions: ['ring', remark('common-page-over')],
} as const

export const captchaGuards = {
  hasPages: ({ event }: { event: object }) => capabilitiesOf(event).pages,
  thisCaptchaPage: ({ context, event }: { context: { captcha?: string | undefined }; event: object }) =>
    (event as { ticket?: string }).ticket === context.captcha,
  thisCaptcha: ({ context, event }: { context: { captcha?: string | undefined }; event: object }) =>
    (event as { challenge?: string }).challenge === context.captcha,
}
