import { sealed } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'

const hear = sealed((sealed) => ({ type: 'answered', sealed }))

export const captcha: StateScreen<Draft> = {
  show: ({ captcha: challenge = '' }) => ({
    text: [words('sign-up-captcha-caption')],
    picture: { kind: 'captcha', challenge, says: words('sign-up-captcha-says') },
    secret: 'code',
    choices: [
      [choice('other-picture', { type: 'otherPicture' }), choice('no-picture', { type: 'noPicture' })],
    ],
  }),
  hear,
  help: 'sign-up-help-captcha',
}

export const captchaWords: StateScreen<Draft> = {
  show: ({ captcha: challenge = '' }) => ({
    text: [words('sign-up-captcha-words'), { riddle: challenge }],
    secret: 'code',
    choices: [[choice('other-words', { type: 'noPicture' }), choice('picture', { type: 'otherPicture' })]],
  }),
  hear,
  help: 'sign-up-help-captcha',
}
