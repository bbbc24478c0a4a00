import { aboutCode, changeAddress, newCode, resend } from '../../common/code-screen.ts'
import { sealed } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import type { Draft } from '../context.ts'

export const code: StateScreen<Draft> = {
  show: (draft, environment) => ({
    text: aboutCode(draft, environment),
    secret: 'code',
    choices: [[resend(draft.resendAt ?? 0, environment.at)], [changeAddress(draft)]],
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
