import type { AccountSeen } from '../../flows/effects.ts'
import { NOW } from './specification.ts'

const DAY = 24 * 60 * 60 * 1000

/** An account a month old, with an e-mail address and nothing else that protects it. */
export const account: AccountSeen = {
  account: '1234567890',
  name: 'Ana',
  region: 'ES',
  state: 'active',
  since: NOW - 30 * DAY,
  addresses: [
    { id: 'mail', kind: 'email', masked: 'a•••@example.com', primary: true, since: NOW - 30 * DAY },
  ],
  passwordSince: NOW - 30 * DAY,
  twoStep: false,
  codesLeft: 0,
  sessions: 1,
  chats: 1,
  offers: false,
}
