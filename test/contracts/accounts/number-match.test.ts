import { expect, test } from 'vitest'
import { checkNumberMatch, type Matched, numberMatch } from '../../../src/accounts/proofs/number-match.ts'
import { openDirectory } from '../../../src/accounts/store/directory.ts'
import { entered, type Identity, onEachDatabase, secrets, times } from '../../fixtures/identity.ts'
import { atOnce, chat } from '../../fixtures/owner.ts'

const open = async ({ perform, during }: Identity, conversation = chat) =>
  entered(
    await perform.openChatLink(
      { by: { kind: 'email', value: 'ana@example.com' }, locale: 'en' },
      during(conversation),
    ),
  ).ticket

const shown = async ({ directory }: Identity, id: string, conversation = chat) =>
  (await numberMatch({ directory, secrets }, conversation, id)) ?? ''

const unlike = (match: string, by = 1) => String((Number(match) + by) % 100).padStart(2, '0')

const give = ({ directory, now }: Identity, id: string, digits: string) =>
  checkNumberMatch({ directory, secrets }, id, digits, now())

const tally = (answers: readonly Matched[]) =>
  Object.fromEntries(
    [...new Set(answers)].sort().map((one) => [one, answers.filter((it) => it === one).length]),
  )

onEachDatabase((place, newIdentity) => {
  test('each page has a number of its own, which only its own chat is shown', async () => {
    const identity = await newIdentity()
    const numbers = new Set<string>()
    for (const _ of times(20)) numbers.add(await shown(identity, await open(identity)))
    expect(numbers.size).toBeGreaterThan(5)
    for (const number of numbers) expect(number).toMatch(/^\d\d$/)
    expect(await shown(identity, await open(identity), 'telegram:2')).toBe('')
  })

  test('the number is right as often as it is given, and no try is lost by it', async () => {
    const identity = await newIdentity()
    const id = await open(identity)
    const match = await shown(identity, id)
    for (const _ of times(8)) expect(await give(identity, id, match)).toBe('right')
    expect(tally(await atOnce(identity, 20, () => give(identity, id, match)))).toEqual({ right: 20 })
  })

  test('of forty wrong numbers at once five are compared, and the page is over for every visitor', async () => {
    const identity = await newIdentity()
    const id = await open(identity)
    const match = await shown(identity, id)
    const answers = await atOnce(identity, 40, (n) => give(identity, id, unlike(match, 1 + n)))
    expect(tally(answers)).toEqual({ wrong: 4, over: 36 })
    expect(await give(identity, id, match)).toBe('over')
    const { attempts, expires_at } = await identity.directory.db
      .selectFrom('tickets')
      .select(['attempts', 'expires_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect({ attempts, expires_at }).toEqual({ attempts: 5, expires_at: identity.now() })
  })

  test('right ones in between bring no further tries', async () => {
    const identity = await newIdentity()
    const id = await open(identity)
    const match = await shown(identity, id)
    for (const _ of times(4)) {
      expect(await give(identity, id, unlike(match))).toBe('wrong')
      expect(await give(identity, id, match)).toBe('right')
    }
    expect(await give(identity, id, unlike(match))).toBe('over')
    expect(await give(identity, id, match)).toBe('over')
  })

  test('what can be no number is not counted', async () => {
    const identity = await newIdentity()
    const id = await open(identity)
    for (const odd of ['', '7', '123', '1'.repeat(40)]) {
      for (const _ of times(6)) expect(await give(identity, id, odd)).toBe('missing')
    }
    expect(await give(identity, id, await shown(identity, id))).toBe('right')
  })

  test('wrong ones are still counted after a restart', async () => {
    const at = await place()
    const identity = await newIdentity({ at })
    const id = await open(identity)
    const wrong = unlike(await shown(identity, id))
    for (const _ of times(4)) expect(await give(identity, id, wrong)).toBe('wrong')
    const directory = await openDirectory(at)
    try {
      expect(await checkNumberMatch({ directory, secrets }, id, wrong, identity.now())).toBe('over')
    } finally {
      await directory.close()
    }
  })

  test('a page that is over or not there takes none, and nothing is written', async () => {
    const identity = await newIdentity()
    const id = await open(identity)
    const match = await shown(identity, id)
    expect(await give(identity, 'nothing', '12')).toBe('over')
    identity.pass(1)
    await open(identity)
    expect(await give(identity, id, match)).toBe('over')
    expect(await give(identity, id, unlike(match))).toBe('over')
    const rows = identity.directory.db.selectFrom('tickets').select('attempts').where('id', '=', id)
    expect(await rows.executeTakeFirst()).toEqual({ attempts: 0 })
  })

  test('is not in the answer that is kept of opening the page', async () => {
    const identity = await newIdentity()
    const id = await open(identity)
    const { answer } = await identity.directory.db
      .selectFrom('idempotency')
      .select('answer')
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(answer ?? '')).toEqual({ ticket: id })
  })
})
