import { expect, test } from 'vitest'
import type { Said } from '../../flows/screen.ts'
import { withEditedAnswer } from '../../src/engine/edited-answer.ts'
import { registryWith, said, standingIn, text } from '../fixtures/engine-chat.ts'

const registry = registryWith()
const email = standingIn(registry, 'sign-up', 'email', {})
const edited = (message: string): Said => ({ kind: 'edited', message, text: 'ana@example.com' })

test('an edited message is the answer where it was the last one, and its question still stands', () => {
  const wrong = said(registry, email, text('ana@')).next
  expect(withEditedAnswer(wrong, edited('9'))).toEqual({
    kind: 'text',
    text: 'ana@example.com',
    message: '9',
  })
})

test('an edited message is no answer to another question, nor after something else was said', () => {
  const answered = said(registry, email, text('ana@example.com')).next
  expect(withEditedAnswer(answered, edited('9')).kind).toBe('edited')
  const wrong = said(registry, email, text('ana@')).next
  expect(withEditedAnswer(wrong, edited('8')).kind).toBe('edited')
  const sticker = said(registry, wrong, { kind: 'other', what: 'sticker', message: '10' }).next
  expect(withEditedAnswer(sticker, edited('9')).kind).toBe('edited')
  expect(withEditedAnswer(wrong, { kind: 'edited', message: '9' }).kind).toBe('edited')
})
