import { expect, test } from 'vitest'
import { purge } from '../../../src/accounts/purge.ts'
import { DAY, email, onEachDatabase, opened } from './house.ts'

const ana = email('ana@example.com')

onEachDatabase((_, house) => {
  test('forgets an unfinished sign-up three days later, and what it left behind', async () => {
    const { prove, fill, open, directory, now, pass, counts } = await house()
    await prove('telegram:1', ana)
    await fill('telegram:1')
    await open('telegram:2', email('eva@example.com'))
    pass(3 * DAY)
    await purge(directory, now())
    const nothing = { challenges: 0, entries: 0, performed: 0, sends: 0, attempts: 0 }
    expect(await counts()).toMatchObject(nothing)
  })

  test('keeps what is still needed: accounts, and everything of the last two days', async () => {
    const { signUp, directory, now, pass, counts } = await house()
    await signUp('telegram:1', ana)
    pass(2 * DAY - 1)
    const before = await counts()
    await purge(directory, now())
    expect(await counts()).toEqual(before)
    pass(2 * DAY)
    await purge(directory, now())
    const kept = { accounts: 1, addresses: 1, credentials: 1, consents: 1, chats: 1, activity: 1 }
    expect(await counts()).toMatchObject(kept)
  })

  test('remembers wrong codes in a row for 90 days, or until a right one', async () => {
    const { open, answer, wrong, directory, now, pass, count, prove } = await house()
    const guessAt = async (address: typeof ana) => {
      const { challenge } = opened(await open('telegram:1', address))
      await answer('telegram:1', challenge, await wrong(challenge))
      pass(DAY)
    }
    await guessAt(ana)
    await guessAt(email('eva@example.com'))
    await prove('telegram:2', email('eva@example.com'))
    pass(3 * DAY)
    await purge(directory, now())
    expect(await count('attempts')).toBe(1)
    pass(90 * DAY)
    await purge(directory, now())
    expect(await count('attempts')).toBe(0)
  })
})
