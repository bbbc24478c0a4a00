import { expect, test } from 'vitest'
import type { Said } from '../../flows/screen.ts'
import { isOnCard, withTappedCard } from '../../src/engine/newest-card.ts'
import type { Conversation } from '../../src/engine/record.ts'

const channel = { isLater: (_: string, message: string, other: string) => Number(message) > Number(other) }
const tap = (message: string): Said => ({ kind: 'tap', token: 't', callback: 'c', message })
const cardOf = (said: Said, card: string | undefined) =>
  withTappedCard(channel, 'tg:7', { card } as Conversation, said).card

test('a tap on the newest card is answered in its place, and one above it by a new message', () => {
  expect(isOnCard(tap('5'), { card: '5' })).toBe(true)
  expect(isOnCard(tap('4'), { card: '5' })).toBe(false)
  expect(cardOf(tap('6'), '5')).toBe('6')
})

test('a tap that names no message (Bot API 10.5) is one on the newest card, and makes no other message that card', () => {
  expect(isOnCard(tap(''), { card: '5' })).toBe(true)
  expect(cardOf(tap(''), '5')).toBe('5')
  expect(cardOf(tap(''), undefined)).toBeUndefined()
})
