import { PASSWORD } from '../fixtures/sign-up-steps.ts'
import type { Counted } from './counted.ts'

export const changePassword = async (ana: Counted) => {
  ana.begin('/start')
  await ana.sees('Good to see you')
  await ana.tap('My account')
  await ana.sees('Account ID')
  await ana.tap('Password')
  const password = 'eleven lanterns over a quiet river'
  const screen = await ana.sees('You change your password on a page')
  await ana.fill(screen, 'Change my password', { current: PASSWORD, password, again: password })
  await ana.sees('Your password is changed')
}
