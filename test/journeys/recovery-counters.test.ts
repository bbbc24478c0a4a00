import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRig, type Rig } from '../faults/rig.ts'
import { owner } from '../fixtures/account-steps.ts'
import { codeIn, MINUTE, otherThan, type Person } from '../fixtures/app.ts'
import type { Child } from '../fixtures/child.ts'
import { namedBy, recoveryMailTo } from '../fixtures/recovery-steps.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'

/** The program as it runs for an operator with a Redis: killed, and its Redis emptied, between tries. */
describe.skipIf(redisMissing)('tries to get back in', () => {
  let rig: Rig
  let child: Child
  beforeAll(async () => {
    rig = await openRig({ redis: true })
    child = await rig.start()
  }, 60_000)
  afterAll(() => rig[Symbol.asyncDispose]())

  const loseEverything = async () => {
    child.kill('SIGKILL')
    await child.ended
    await rig.store.ask('flushall')
    child = await rig.start()
  }

  /** Mails were sent longer ago than they were, so that the next one need not be waited for. */
  const letSendsAge = () =>
    rig.directory.db
      .updateTable('sends')
      .set((eb) => ({ at: eb('at', '-', 10 * MINUTE) }))
      .execute()

  const fiveWrong = async (person: Person, address: string) => {
    await letSendsAge()
    await namedBy(rig, address, person)
    const code = codeIn(await recoveryMailTo(rig, address))
    for (const left of ['4 more', '3 more', '2 more', 'one more']) {
      person.say(otherThan(code))
      await person.sees(`${left} tr`)
    }
    person.say(otherThan(code))
    return code
  }

  test('are counted through kill -9, an emptied Redis, new codes and other chats; the linked chat gets in all the same', async () => {
    const ana = await owner(rig)
    const [first, second, third] = [rig.person(), rig.person(), rig.person()]
    const code = await fiveWrong(first, ana.email)
    await first.sees('This code no longer works')
    await loseEverything()

    await fiveWrong(second, ana.email)
    await second.sees('so please wait')
    await loseEverything()

    await letSendsAge()
    for (const person of [first, second, third]) {
      person.say('/recover')
      await person.sees('Which account is it')
      person.say(ana.email)
      await person.sees('so please wait')
    }
    first.say(code)
    const { rows } = await rig.directory.db
      .selectFrom('attempts')
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('outcome', '=', 'wrong')
      .executeTakeFirstOrThrow()
    expect(rows).toBe(10)

    ana.say('/recover')
    await ana.sees('A code is on its way')
    ana.say(codeIn(await recoveryMailTo(rig, ana.email)))
    await ana.sees('Now a password')
  }, 120_000)
})
