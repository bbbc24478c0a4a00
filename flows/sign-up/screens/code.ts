import { aboutCode, changeAddress, inFull, mayArrive, newCode, resend } from '../../common/code-screen.ts'
import { sealed } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { type Words, words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'

/**
 * Said to everybody alike: whether the address has an account is told in the message only, which then holds no code and
 * only its owner can read.
 */
const mayExist = (draft: Draft, at: number): Words[] =>
  mayArrive(draft, at) ? [words('sign-up-code-account')] : []

export const code: StateScreen<Draft> = {
  show: (draft, environment) => ({
    text: [...aboutCode(draft, environment, inFull), ...mayExist(draft, environment.at)],
    secret: 'code',
    choices: [
      [resend(draft.resendAt ?? 0, environment.at, draft)],
      [changeAddress(draft)],
      ...(mayArrive(draft, environment.at)
        ? [[choice('get-back-in', { type: 'go', flow: 'recovery' })]]
        : []),
    ],
  }),
  hear: sealed((sealed, message) => ({ type: 'typed', sealed, message })),
  help: 'sign-up-help-code',
}

export const codeOver: StateScreen<Draft> = {
  show: (draft, { at }) => ({
    text: [words('common-code-over')],
    choices: [[newCode(draft.resendAt, at)], [changeAddress({ ...draft, sent: undefined })]],
  }),
  help: 'sign-up-help-code',
}
