import { expect, test } from 'vitest'
import { entryToken, fillEntry, lookAtEntry } from '../../../src/accounts/entries.ts'
import { entered, HASH, HOUR, type House, MINUTE, onEachDatabase, SECOND, secrets, times } from './house.ts'

const chat = 'telegram:1'

const openPage = async ({ perform, during, directory }: House, conversation = chat) => {
  const wish = { avoid: ['ana', 'Ana García'], locale: 'es', to: 'ana@example.com' }
  const { entry } = entered(await perform.openPasswordPage(wish, during(conversation)))
  const token = await entryToken({ directory, secrets }, conversation, entry)
  return { entry, token: token ?? '' }
}

onEachDatabase((_, house) => {
  test('shows its page whose password it asks for, what to avoid, and until when', async () => {
    const rooms = await house()
    const { entry, token } = await openPage(rooms)
    expect(token).toMatch(/^[\w-]{22}\.[\w-]{43}$/)
    expect(await lookAtEntry({ ...rooms, secrets }, token, rooms.now())).toEqual({
      entry,
      conversation: chat,
      state: 'open',
      avoid: ['ana', 'Ana García'],
      forWhom: 'a•••@example.com',
      locale: 'es',
      expiresAt: rooms.now() + 30 * MINUTE,
      account: null,
    })
  })

  test('tells nothing to a forged address, and gives the true one to its own chat only', async () => {
    const rooms = await house()
    const { entry, token } = await openPage(rooms)
    const look = (forged: string) => lookAtEntry({ ...rooms, secrets }, forged, rooms.now())
    for (const forged of ['', entry, `${entry}.`, `${token}x`, `${entry}.${token.slice(24)}`])
      expect(await look(forged)).toBeUndefined()
    expect(await fillEntry({ ...rooms, secrets }, `${entry}.forged`, HASH, rooms.now())).toBe('over')
    expect(await entryToken({ ...rooms, secrets }, 'telegram:2', entry)).toBeUndefined()
  })

  test('is filled once, when ten passwords come at the same moment', async () => {
    const rooms = await house()
    const { token } = await openPage(rooms)
    const fills = await Promise.all(
      times(10).map((index) => fillEntry({ ...rooms, secrets }, token, `${HASH}${index}`, rooms.now())),
    )
    expect(fills.filter((fill) => fill === 'filled')).toHaveLength(1)
    expect(fills.filter((fill) => fill === 'filled-before')).toHaveLength(9)
    const { hash } = await rooms.directory.db.selectFrom('entries').select('hash').executeTakeFirstOrThrow()
    expect(hash).toBe(`${HASH}${fills.indexOf('filled')}`)
    expect(await lookAtEntry({ ...rooms, secrets }, token, rooms.now())).toMatchObject({ state: 'filled' })
  })

  test('can be filled until its last second and not afterwards', async () => {
    const rooms = await house()
    const [first, second] = [await openPage(rooms, 'telegram:1'), await openPage(rooms, 'telegram:2')]
    rooms.pass(30 * MINUTE - SECOND)
    expect(await fillEntry({ ...rooms, secrets }, first.token, HASH, rooms.now())).toBe('filled')
    rooms.pass(SECOND)
    expect(await lookAtEntry({ ...rooms, secrets }, second.token, rooms.now())).toMatchObject({
      state: 'over',
    })
    expect(await fillEntry({ ...rooms, secrets }, second.token, HASH, rooms.now())).toBe('over')
  })

  test('closes the page that was opened before', async () => {
    const rooms = await house()
    const [first, second] = [await openPage(rooms), await openPage(rooms)]
    expect(await fillEntry({ ...rooms, secrets }, first.token, HASH, rooms.now())).toBe('over')
    expect(await fillEntry({ ...rooms, secrets }, second.token, HASH, rooms.now())).toBe('filled')
  })

  test('keeps a password typed into the chat as a hash only, and knows it when it is typed again', async () => {
    const { perform, during, seal, directory, pass } = await house()
    const password = 'correct zebra 47 staple'
    const chosen = await perform.choosePassword({ sealed: seal(password), avoid: ['ana'] }, during(chat))
    if (!('entry' in chosen)) throw new Error(`Not chosen: ${JSON.stringify(chosen)}`)
    const repeat = (text: string, conversation = chat) =>
      perform.repeatPassword({ entry: chosen.entry, sealed: seal(text) }, during(conversation))
    expect(await repeat(password)).toEqual({ same: true })
    expect(await repeat(`${password} `)).toEqual({ same: false })
    expect(await repeat(password, 'telegram:2')).toEqual({ lost: true })
    const lost = { entry: chosen.entry, sealed: 'gone' }
    expect(await perform.repeatPassword(lost, during(chat))).toEqual({ lost: true })
    const { hash } = await directory.db.selectFrom('entries').select('hash').executeTakeFirstOrThrow()
    expect(hash).toMatch(/^\$argon2id\$/)
    pass(24 * HOUR)
    expect(await repeat(password)).toEqual({ lost: true })
  })

  test('refuses a weak password with the reason, and stores nothing of it', async () => {
    const { perform, during, seal, count } = await house()
    const choose = (text: string) =>
      perform.choosePassword({ sealed: seal(text), avoid: ['mariposa'] }, during(chat))
    expect(await choose('short')).toEqual({ refused: 'too-short' })
    expect(await choose('password1')).toEqual({ refused: 'common' })
    const lost = await perform.choosePassword({ sealed: 'gone', avoid: [] }, during(chat))
    expect(lost).toEqual({ lost: true })
    expect(await count('entries')).toBe(0)
  })

  test('takes a password once when the same effect is performed five times', async () => {
    const { perform, during, seal, count } = await house()
    const wish = { sealed: seal('correct zebra 47 staple'), avoid: [] }
    const performing = during(chat, 'telegram:1:9:0')
    const answers = []
    for (const _ of times(5)) answers.push(await perform.choosePassword(wish, performing))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await count('entries')).toBe(1)
  })
})
