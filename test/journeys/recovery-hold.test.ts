import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owner } from '../fixtures/account-steps.ts'
import {
  type App,
  DAY,
  HOUR,
  labelsOf,
  MINUTE,
  openApp,
  type Person,
  SECOND,
  textOf,
} from '../fixtures/app.ts'
import { totp, turnTwoStepOn } from '../fixtures/recovering.ts'
import { accountOf, namedBy, writePassword } from '../fixtures/recovery-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

/** An owner whose only proof is the linked chat: the recovery has to wait. */
const waiting = async () => {
  const ana = await owner(app)
  await app.pass(DAY)
  ana.say('/recover')
  await ana.sees('A code is on its way')
  await ana.tap('I can’t open it')
  await ana.sees('What else do you have')
  await ana.tap('Neither of these')
  await ana.sees('for 72 hours')
  await ana.tap('Start waiting')
  await ana.sees('The waiting time has started: 72 hours to go')
  return { ana, account: await accountOf(app, ana) }
}

const withTwoStep = async () => {
  const ana = await owner(app)
  const account = await accountOf(app, ana)
  await turnTwoStepOn({ ...app, keys: app.secrets }, account.id)
  await app.pass(DAY)
  return { ana, account }
}

/** A person with the second factor and no other proof, in a chat that is not linked. */
const byFactor = async (name: string): Promise<Person> => {
  const person = await namedBy(app, name)
  await person.tap('I can’t open it')
  await person.sees('What else do you have')
  await person.tap('A second-step code')
  await person.sees('Now the second step')
  person.say(totp(app.now()))
  await person.sees('for 24 hours')
  await person.tap('Start waiting')
  await person.sees('The waiting time has started: 24 hours to go')
  return person
}

describe('the hold of a recovery', () => {
  test('ends with a new password, in the chat that waits, which is called', async () => {
    const { ana, account } = await waiting()
    const before = await account.hash()
    await app.pass(3 * DAY - 10 * SECOND)
    expect(await app.where(ana)).toBe('recovery.waiting')
    const last = ana.screen.message.message_id
    await app.pass(10 * SECOND)
    const screen = await ana.sees('Now a password')
    expect(screen.message.message_id).toBeGreaterThan(last)
    await writePassword(ana)
    expect(await account.hash()).not.toBe(before)
    expect(await account.chats()).toEqual([ana.conversation])
  })

  test('goes on across a restart of the program', async () => {
    const { ana } = await waiting()
    await app.pass(DAY)
    await app.restart()
    await app.pass(2 * DAY)
    await ana.sees('Now a password')
  })

  test('is found again by a chat that has forgotten everything, and calls it when it is over', async () => {
    const { ana } = await waiting()
    await app.pass(HOUR)
    await app.restart(async () => {
      for (const file of ['conversations.db', 'conversations.db-wal', 'conversations.db-shm'])
        rmSync(join(app.dataDir, file), { force: true })
    })
    ana.say('/recover')
    await ana.sees(/The waiting time has started: 7[12] hours to go/)
    await app.restart(async () => {
      for (const file of ['conversations.db', 'conversations.db-wal', 'conversations.db-shm'])
        rmSync(join(app.dataDir, file), { force: true })
    })
    await app.pass(3 * DAY)
    await app.pass(MINUTE)
    await ana.sees('Now a password')
    await writePassword(ana)
  })

  test('calls a person who is in another flow meanwhile', async () => {
    const { ana } = await waiting()
    ana.say('/start')
    await ana.sees('What would you like to do')
    await app.pass(3 * DAY)
    await app.pass(MINUTE)
    await ana.sees('Now a password')
  })

  test('is announced to the owner, who stops it with one tap; no new password can be chosen then', async () => {
    const { ana, account } = await withTwoStep()
    const before = await account.hash()
    const thief = await byFactor(ana.email)
    await app.pass(MINUTE)
    await ana.sees(/Was this you/)
    const mail = await app.mailbox.next(
      (one) => one.kind === 'mail' && one.to === ana.email && /wait/i.test(one.text),
      { timeout: 30_000 },
    )
    expect(mail.text).not.toContain(ana.email)
    while (!textOf(ana.screen).includes('stopped')) {
      const label = labelsOf(ana.screen).find((one) => /not me/.test(one)) ?? ''
      await ana.tap(label)
      await app.portico.engine.idle()
    }
    await app.pass(DAY)
    await app.pass(MINUTE)
    expect(await app.where(thief)).not.toMatch(/password/)
    expect(await account.hash()).toBe(before)
    expect(await account.chats()).toEqual([ana.conversation])
  })

  test('may be given up in the chat that waits, and the owner hears of that too', async () => {
    const { ana } = await withTwoStep()
    const person = await byFactor(ana.email)
    await person.tap('Stop waiting')
    await person.sees('You’ve stopped waiting')
    await app.pass(MINUTE)
    await ana.sees(/A recovery of the account was stopped/)
  })

  test('is never offered to a stranger without proof, nor for an address alone of an account with 2-step verification', async () => {
    const { ana } = await withTwoStep()
    const person = await namedBy(app, ana.email)
    await person.tap('I can’t open it')
    await person.sees('What else do you have')
    await person.tap('Neither of these')
    await person.sees('that wasn’t enough')
  })
})
