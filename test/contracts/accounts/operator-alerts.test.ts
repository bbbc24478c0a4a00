import { expect, test } from 'vitest'
import { raiseOperatorAlert, reportOperatorAlerts } from '../../../src/accounts/security/operator-alerts.ts'
import { watchBudget } from '../../../src/accounts/throttling/budget.ts'
import type { PorticoError } from '../../../src/errors.ts'
import { email, HOUR, type Identity, onEachDatabase, SECOND, times } from '../../fixtures/identity.ts'
import { budgetOf } from '../../fixtures/limits.ts'

/** What the operator hears now. */
async function heard({ directory, now }: Identity): Promise<PorticoError[]> {
  const errors: PorticoError[] = []
  await reportOperatorAlerts(directory, (error) => errors.push(error), now())
  return errors
}

/** A person asks for an SMS to a number of the block. */
const wanted = ({ open }: Identity, index: number) =>
  open(`telegram:${index}`, { kind: 'phone', value: `+34612${String(index).padStart(6, '0')}` })

onEachDatabase((place, newIdentity) => {
  test('reports a block whose SMS are not answered, and no number in it', async () => {
    const identity = await newIdentity()
    const start = identity.now()
    for (const index of times(40)) await wanted(identity, index)
    expect(await heard(identity)).toEqual([])
    for (const index of times(20)) await wanted(identity, 40 + index)
    const [error, ...others] = await heard(identity)
    expect(others).toEqual([])
    expect(error).toMatchObject({
      code: 'sends/block-paused',
      facts: {
        block: '+34612',
        answered: 0,
        unanswered: 40,
        until: new Date(start + 24 * HOUR).toISOString(),
      },
    })
    expect(error?.message).toContain('Ask your SMS provider')
    expect(JSON.stringify(error)).not.toMatch(/\d{9,}/)
  })

  test('tells that the budget of an hour is spent, and what to do', async () => {
    const identity = await newIdentity({ limits: budgetOf({ strangers: 5 }) })
    const start = identity.now()
    const open = (index: number) => identity.open(`telegram:${index}`, email(`person${index}@example.com`))
    for (const index of times(5)) await open(index)
    expect(await heard(identity)).toEqual([])
    await open(5)
    expect(await heard(identity)).toMatchObject([
      {
        code: 'sends/budget-spent',
        facts: { share: 'strangers', most: 5, until: new Date(start + HOUR).toISOString() },
      },
    ])
  })

  test('tells that four fifths of a share are sent, once, while nobody waits yet', async () => {
    const identity = await newIdentity({ limits: budgetOf({ strangers: 5 }) })
    const { directory, now } = identity
    const used = async () =>
      (await watchBudget(directory, now(), budgetOf({ strangers: 5 }))).get('strangers')
    const open = (index: number) => identity.open(`telegram:${index}`, email(`person${index}@example.com`))
    for (const index of times(3)) await open(index)
    expect([await used(), await heard(identity)]).toEqual([0.6, []])
    await open(3)
    expect(await used()).toBe(0.8)
    expect(await used()).toBe(0.8)
    expect(await heard(identity)).toMatchObject([
      { code: 'sends/budget-near', facts: { share: 'strangers', used: 4, most: 5 } },
    ])
    identity.pass(HOUR)
    expect(await used()).toBe(0)
  })

  test('tells once an hour, however many are turned away and however many processes tell', async () => {
    const at = await place()
    const [one, two] = [await newIdentity({ at }), await newIdentity({ at })]
    const both = async () => (await Promise.all([heard(one), heard(two), heard(one), heard(two)])).flat()
    const pass = (milliseconds: number) => [one, two].map((identity) => identity.pass(milliseconds))
    const turnAway = (from: number) =>
      Promise.all(times(10).map((index) => wanted(index % 2 ? one : two, from + index)))
    await Promise.all(times(50).map((index) => wanted(index % 2 ? one : two, index)))
    expect(await both()).toHaveLength(1)
    await turnAway(100)
    expect(await both()).toEqual([])
    pass(HOUR - SECOND)
    await turnAway(200)
    expect(await both()).toEqual([])
    pass(SECOND)
    await turnAway(300)
    expect(await both()).toHaveLength(1)
    pass(2 * HOUR)
    expect(await both()).toEqual([])
  })

  test('tells of each cause for itself', async () => {
    const identity = await newIdentity()
    const raise = (about: string) =>
      identity.directory.transaction((queries) =>
        raiseOperatorAlert(
          queries,
          { code: 'sends/block-paused', about, facts: { block: about } },
          identity.now(),
        ),
      )
    for (const about of ['+34612', '+34613', '+34612']) await raise(about)
    const blocks = (await heard(identity)).map(({ facts }) => facts.block)
    expect(blocks.sort()).toEqual(['+34612', '+34613'])
  })

  test('keeps an alert that was not reported for the next process', async () => {
    const at = await place()
    const before = await newIdentity({ at })
    for (const index of times(41)) await wanted(before, index)
    const after = await newIdentity({ at })
    expect(await heard(after)).toHaveLength(1)
    expect(await heard(before)).toEqual([])
  })
})
