import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../secrets/secrets.ts'

/**
 * What travels inside a button (`callback_data`, at most 64 bytes): the turn it was drawn for, the choice, and a
 * seal over both and the conversation. The Bot API warns that a client may send any data, so a button is believed
 * only with its seal; and since every accepted tap ends its turn, each button works once.
 */
export interface Buttons {
  token(conversation: string, turn: number, choice: string): string
  /** undefined: forged, another chat's, or not ours. */
  open(conversation: string, token: string): { readonly turn: number; readonly choice: string } | undefined
}

const SEAL = 12

export const createButtons = (secrets: Secrets): Buttons => {
  const seal = (conversation: string, plain: string) =>
    secrets
      .derive('button', [conversation, plain])
      .subarray(0, (SEAL * 3) / 4)
      .toString('base64url')
  return {
    token(conversation, turn, choice) {
      const plain = `${turn.toString(36)}.${choice}`
      return `${plain}.${seal(conversation, plain)}`
    },
    open(conversation, token) {
      const end = token.lastIndexOf('.')
      const plain = token.slice(0, Math.max(0, end))
      const given = Buffer.from(token.slice(end + 1))
      const right = Buffer.from(seal(conversation, plain))
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      const dot = plain.indexOf('.')
      return { turn: Number.parseInt(plain.slice(0, dot), 36), choice: plain.slice(dot + 1) }
    },
  }
}
