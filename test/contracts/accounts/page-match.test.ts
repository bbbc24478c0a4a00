import { expect, test } from 'vitest'
import { openDirectory } from '../../../src/accounts/directory.ts'
import { type Matched, matchPage, pageMatch } from '../../../src/accounts/page-match.ts'
import { entered, type House, onEachDatabase, secrets, times } from './house.ts'
import { atOnce, chat } from './owner.ts'

const open = async ({ perform, during }: House, conversation = chat) =>
  entered(
    await perform.openSignIn(
      { by: { kind: 'email', value: 'ana@example.com' }, locale: 'en' },
      during(conversation),
    ),
  ).entry

const shown = async ({ directory }: House, id: string, conversation = chat) =>
  (await pageMatch({ directory, secrets }, conversation, id)) ?? ''

const unlike = (match: string, by = 1) => String((Number(match) + by) % 100).padStart(2, '0')

const give = ({ directory, now }: House, id: string, digits: string) =>
  matchPage({ directory, secrets }, id, digits, now())

const tally = (answers: readonly Matched[]) =>
  Object.fromEntries(
    [...new Set(answers)].sort().map((one) => [one, answers.filter((it) => it === one).length]),
  )

onEachDatabase((place, house) => {
  test('each page has a number of its own, which only its own chat is shown', async () => {
    const rooms = await house()
    const numbers = new Set<string>()
    for (const _ of times(20)) numbers.add(await shown(rooms, await open(rooms)))
    expect(numbers.size).toBeGreaterThan(5)
    for (const number of numbers) expect(number).toMatch(/^\d\d$/)
    expect(await shown(rooms, await open(rooms), 'telegram:2')).toBe('')
  })

  test('the number is right as often as it is given, and no try is lost by it', async () => {
    const rooms = await house()
    const id = await open(rooms)
    const match = await shown(rooms, id)
    for (const _ of times(8)) expect(await give(rooms, id, match)).toBe('right')
    expect(tally(await atOnce(rooms, 20, () => give(rooms, id, match)))).toEqual({ right: 20 })
  })

  test('of forty wrong ones at once five are looked at, and the page is over for everybody', async () => {
    const rooms = await house()
    const id = await open(rooms)
    const match = await shown(rooms, id)
    const answers = await atOnce(rooms, 40, (n) => give(rooms, id, unlike(match, 1 + n)))
    expect(tally(answers)).toEqual({ wrong: 4, over: 36 })
    expect(await give(rooms, id, match)).toBe('over')
    const { tries, expires_at } = await rooms.directory.db
      .selectFrom('entries')
      .select(['tries', 'expires_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect({ tries, expires_at }).toEqual({ tries: 5, expires_at: rooms.now() })
  })

  test('right ones in between bring no further tries', async () => {
    const rooms = await house()
    const id = await open(rooms)
    const match = await shown(rooms, id)
    for (const _ of times(4)) {
      expect(await give(rooms, id, unlike(match))).toBe('wrong')
      expect(await give(rooms, id, match)).toBe('right')
    }
    expect(await give(rooms, id, unlike(match))).toBe('over')
    expect(await give(rooms, id, match)).toBe('over')
  })

  test('what can be no number is not counted', async () => {
    const rooms = await house()
    const id = await open(rooms)
    for (const odd of ['', '7', '123', '1'.repeat(40)]) {
      for (const _ of times(6)) expect(await give(rooms, id, odd)).toBe('missing')
    }
    expect(await give(rooms, id, await shown(rooms, id))).toBe('right')
  })

  test('wrong ones are still counted after a restart', async () => {
    const at = await place()
    const rooms = await house({ at })
    const id = await open(rooms)
    const wrong = unlike(await shown(rooms, id))
    for (const _ of times(4)) expect(await give(rooms, id, wrong)).toBe('wrong')
    const directory = await openDirectory(at)
    try {
      expect(await matchPage({ directory, secrets }, id, wrong, rooms.now())).toBe('over')
    } finally {
      await directory.close()
    }
  })

  test('a page that is over or not there takes none, and nothing is written', async () => {
    const rooms = await house()
    const id = await open(rooms)
    const match = await shown(rooms, id)
    expect(await give(rooms, 'nothing', '12')).toBe('over')
    rooms.pass(1)
    await open(rooms)
    expect(await give(rooms, id, match)).toBe('over')
    expect(await give(rooms, id, unlike(match))).toBe('over')
    const rows = rooms.directory.db.selectFrom('entries').select('tries').where('id', '=', id)
    expect(await rows.executeTakeFirst()).toEqual({ tries: 0 })
  })

  test('is not in the answer that is kept of opening the page', async () => {
    const rooms = await house()
    const id = await open(rooms)
    const { answer } = await rooms.directory.db
      .selectFrom('performed')
      .select('answer')
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(answer ?? '')).toEqual({ entry: id })
  })
})
