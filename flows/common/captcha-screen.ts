import type { StateScreen } from '../flow.ts'
import { type Choice, words } from '../screen.ts'
import { commonChoice } from './choices.ts'
import { sealed } from './hear.ts'

interface WithCaptcha {
  readonly captcha?: string | undefined
}

/** Characters in a picture, to be written. */
export const captcha: StateScreen<WithCaptcha> = {
  show: ({ captcha: challenge = '' }) => ({
    text: [words('common-captcha-caption')],
    picture: { kind: 'captcha', challenge, says: words('common-captcha-says') },
    secret: 'code',
    choices: [
      [
        commonChoice('other-picture', { type: 'otherPicture' }),
        commonChoice('no-picture', { type: 'noPicture' }),
      ],
    ],
  }),
  hear: sealed((sealed) => ({ type: 'answered', sealed })),
  help: 'common-help-captcha',
}

/** A page on which the device does a sum. */
export const captchaPage: StateScreen<WithCaptcha> = {
  show: ({ captcha: challenge }) => ({
    text: [words('common-captcha-page')],
    choices: [
      ...(challenge === undefined ? [] : [[pageChoice(challenge)]]),
      [commonChoice('other-page', { type: 'noPicture' }), commonChoice('picture', { type: 'otherPicture' })],
    ],
  }),
  help: 'common-help-captcha',
}

const pageChoice = (challenge: string): Choice => ({
  id: 'captcha-page',
  label: words('common-choice-captcha-page'),
  opens: { page: 'captcha', ticket: challenge },
  style: 'primary',
})
