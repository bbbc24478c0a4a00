import { expect, test } from 'vitest'
import { fillPasswordTicket, viewPasswordTicket } from '../../../src/accounts/proofs/password-tickets.ts'
import { ticketToken } from '../../../src/accounts/proofs/tickets.ts'
import {
  entered,
  HASH,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  SECOND,
  secrets,
  times,
} from '../../fixtures/identity.ts'

const chat = 'telegram:1'

const openPage = async ({ perform, during, directory, now }: Identity, conversation = chat) => {
  const input = { avoid: ['ana', 'Ana García'], locale: 'es', to: 'ana@example.com' }
  const { ticket } = entered(await perform.openPasswordPage(input, during(conversation)))
  const token = await ticketToken({ directory, secrets }, conversation, ticket, now())
  return { ticket, token: token ?? '' }
}

onEachDatabase((_, newIdentity) => {
  test('shows its page whose password it asks for, what to avoid, and until when', async () => {
    const identity = await newIdentity()
    const { ticket, token } = await openPage(identity)
    expect(token).toMatch(/^[\w-]{22}\.[\w-]{43}$/)
    expect(await viewPasswordTicket({ ...identity, secrets }, token, identity.now())).toEqual({
      ticket,
      conversation: chat,
      state: 'open',
      personalWords: ['ana', 'Ana García'],
      identifier: 'ana@example.com',
      maskedAddress: 'a•••@example.com',
      locale: 'es',
      expiresAt: identity.now() + 30 * MINUTE,
      account: null,
    })
  })

  test('tells nothing to a forged address, and gives the true one to its own chat only', async () => {
    const identity = await newIdentity()
    const { ticket, token } = await openPage(identity)
    const look = (forged: string) => viewPasswordTicket({ ...identity, secrets }, forged, identity.now())
    for (const forged of ['', ticket, `${ticket}.`, `${token}x`, `${ticket}.${token.slice(24)}`])
      expect(await look(forged)).toBeUndefined()
    expect(await fillPasswordTicket({ ...identity, secrets }, `${ticket}.forged`, HASH, identity.now())).toBe(
      'over',
    )
    expect(await ticketToken({ ...identity, secrets }, 'telegram:2', ticket, identity.now())).toBeUndefined()
  })

  test('is filled once, when ten passwords come at the same moment', async () => {
    const identity = await newIdentity()
    const { token } = await openPage(identity)
    const fills = await Promise.all(
      times(10).map((index) =>
        fillPasswordTicket({ ...identity, secrets }, token, `${HASH}${index}`, identity.now()),
      ),
    )
    expect(fills.filter((fill) => fill === 'filled')).toHaveLength(1)
    expect(fills.filter((fill) => fill === 'filled-before')).toHaveLength(9)
    const { password_hash: hash } = await identity.directory.db
      .selectFrom('tickets')
      .select('password_hash')
      .executeTakeFirstOrThrow()
    expect(hash).toBe(`${HASH}${fills.indexOf('filled')}`)
    expect(await viewPasswordTicket({ ...identity, secrets }, token, identity.now())).toMatchObject({
      state: 'filled',
    })
  })

  test('can be filled until its last second and not afterwards', async () => {
    const identity = await newIdentity()
    const [first, second] = [await openPage(identity, 'telegram:1'), await openPage(identity, 'telegram:2')]
    identity.pass(30 * MINUTE - SECOND)
    expect(await fillPasswordTicket({ ...identity, secrets }, first.token, HASH, identity.now())).toBe(
      'filled',
    )
    identity.pass(SECOND)
    expect(await viewPasswordTicket({ ...identity, secrets }, second.token, identity.now())).toMatchObject({
      state: 'over',
    })
    expect(await fillPasswordTicket({ ...identity, secrets }, second.token, HASH, identity.now())).toBe(
      'over',
    )
  })

  test('closes the page that was opened before', async () => {
    const identity = await newIdentity()
    const [first, second] = [await openPage(identity), await openPage(identity)]
    expect(await fillPasswordTicket({ ...identity, secrets }, first.token, HASH, identity.now())).toBe('over')
    expect(await fillPasswordTicket({ ...identity, secrets }, second.token, HASH, identity.now())).toBe(
      'filled',
    )
  })

  test('keeps a password typed into the chat as a hash only, and knows it when it is typed again', async () => {
    const { perform, during, seal, directory, pass } = await newIdentity()
    const password = 'correct zebra 47 staple'
    const chosen = await perform.choosePassword({ sealed: seal(password), avoid: ['ana'] }, during(chat))
    if (!('ticket' in chosen)) throw new Error(`Not chosen: ${JSON.stringify(chosen)}`)
    const repeat = (text: string, conversation = chat) =>
      perform.repeatPassword({ ticket: chosen.ticket, sealed: seal(text) }, during(conversation))
    expect(await repeat(password)).toEqual({ same: true })
    expect(await repeat(`${password} `)).toEqual({ same: false })
    expect(await repeat(password, 'telegram:2')).toEqual({ lost: true })
    const lost = { ticket: chosen.ticket, sealed: 'gone' }
    expect(await perform.repeatPassword(lost, during(chat))).toEqual({ lost: true })
    const { password_hash: hash } = await directory.db
      .selectFrom('tickets')
      .select('password_hash')
      .executeTakeFirstOrThrow()
    expect(hash).toMatch(/^\$argon2id\$/)
    pass(24 * HOUR)
    expect(await repeat(password)).toEqual({ lost: true })
  })

  test('refuses a weak password with the reason, and stores nothing of it', async () => {
    const { perform, during, seal, count } = await newIdentity()
    const choose = (text: string) =>
      perform.choosePassword({ sealed: seal(text), avoid: ['mariposa'] }, during(chat))
    expect(await choose('short')).toEqual({ refused: 'too-short' })
    expect(await choose('password1')).toEqual({ refused: 'common' })
    const lost = await perform.choosePassword({ sealed: 'gone', avoid: [] }, during(chat))
    expect(lost).toEqual({ lost: true })
    expect(await count('tickets')).toBe(0)
  })

  test('takes a password once when the same effect is performed five times', async () => {
    const { perform, during, seal, count } = await newIdentity()
    const input = { sealed: seal('correct zebra 47 staple'), avoid: [] }
    const performing = during(chat, 'telegram:1:9:0')
    const answers = []
    for (const _ of times(5)) answers.push(await perform.choosePassword(input, performing))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await count('tickets')).toBe(1)
  })
})
