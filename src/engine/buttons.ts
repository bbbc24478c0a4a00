import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../contracts/secrets.ts'

/**
 * What travels inside a button (at most 64 bytes, which every channel has room for): the turn it was drawn for, the
 * choice, and a seal over the turn and the conversation. A client may send any data, so a button
 * counts only with its seal. The choice is looked up in the present screen: a client that changes it taps only what is
 * offered there anyway. Every tap that counts ends its turn, so each button works once.
 */
export interface Buttons {
  token(conversation: string, turn: number, choice: string): string
  /** undefined: the seal is wrong, so the button was forged or belongs to another conversation. */
  open(conversation: string, token: string): { readonly turn: number; readonly choice: string } | undefined
}

/** Characters of base64url: 72 bits. */
const SEAL = 12

export const createButtons = (secrets: Secrets): Buttons => {
  /** All buttons of a screen share their seal, and are drawn one after the other. */
  let last = { conversation: '', turn: -1, seal: '' }
  const sealOf = (conversation: string, turn: number): string => {
    if (last.turn !== turn || last.conversation !== conversation) {
      const seal = secrets
        .derive('turn', [conversation, turn.toString(36)])
        .toString('base64url', 0, (SEAL * 3) / 4)
      last = { conversation, turn, seal }
    }
    return last.seal
  }
  return {
    token: (conversation, turn, choice) => `${turn.toString(36)}.${choice}.${sealOf(conversation, turn)}`,
    open(conversation, token) {
      const [, counted = '', choice = '', seal = ''] =
        /^([0-9a-z]{1,11})\.(.+)\.([\w-]{12})$/s.exec(token) ?? []
      const turn = Number.parseInt(counted, 36)
      if (counted === '' || turn.toString(36) !== counted) return undefined
      const right = Buffer.from(sealOf(conversation, turn))
      return timingSafeEqual(Buffer.from(seal), right) ? { turn, choice } : undefined
    },
  }
}
