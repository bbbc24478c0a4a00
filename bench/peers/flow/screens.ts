import type { Screens, StateScreen } from '../../../flows/flow.ts'
import { ownWords as own } from '../../../flows/screen.ts'
import { type Field, isAnswer } from '../questions.ts'
import type { Context, machine } from './machine.ts'

const asking = (field: Field): StateScreen<Context> => ({
  show: () => ({ text: [own(`questions-${field}`)] }),
  hear: (said, { answers }) => {
    if (said.kind !== 'text') return undefined
    return isAnswer(field, said.text, answers)
      ? { type: 'answer', field, text: said.text }
      : { remark: own('questions-retry') }
  },
})

export const screens: Screens<typeof machine, Context> = {
  choice: asking('choice'),
  region: asking('region'),
  email: asking('email'),
  code: asking('code'),
  captcha: asking('captcha'),
  password: asking('password'),
  again: asking('again'),
  terms: asking('terms'),
  offers: asking('offers'),
  profile: asking('profile'),
  finish: asking('finish'),
  done: { show: () => ({ text: [own('questions-done')] }) },
  left: { show: () => ({ text: [own('questions-left')] }) },
}
