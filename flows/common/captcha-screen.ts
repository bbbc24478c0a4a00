import type { StateScreen } from '../flow.ts'
import { words } from '../screen.ts'
import { commonChoice, openingPage } from './choices.ts'
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
      [openingPage(words('common-choice-captcha-page'), 'captcha', challenge, { type: 'noPicture' })],
      [commonChoice('picture', { type: 'otherPicture' })],
    ],
  }),
  help: 'common-help-captcha',
}
