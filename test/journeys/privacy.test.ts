import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, owner } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  DAY,
  HOUR,
  labelsOf,
  mailTo,
  openApp,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

const idOf = async (person: Person) => (await accountsOf(app, person))[0]?.id ?? ''

const privacyOf = async (person: Person) => {
  person.say('/privacy')
  await person.sees('Your data')
}

describe('what happened', () => {
  test('is told in plain words, the newest first, on the clock of the region', async () => {
    const ana = await owner(app)
    const id = await idOf(ana)
    const at = Date.UTC(2026, 6, 1, 6, 30)
    await app.directory.db
      .insertInto('activity')
      .values(
        [
          'two-step-on',
          'codes-renewed',
          'chat-linked',
          'unlocked',
          'password-changed',
          'offers-on',
          'offers-off',
        ].map((kind, n) => ({ account: id, at: app.now() + n * HOUR, kind, facts: '{}' })),
      )
      .execute()
    await app.directory.db
      .insertInto('activity')
      .values({
        account: id,
        at,
        kind: 'address-added',
        facts: JSON.stringify({ address: 'x•••@example.org' }),
      })
      .execute()
    await privacyOf(ana)
    await ana.tap('Activity log')
    const first = await ana.sees('page 1 of 2')
    const sentences = [
      'Offers and news were turned off',
      'Offers and news were turned on',
      'The password was changed',
      'The pause after failed attempts was ended',
      'A chat was linked',
      'New recovery codes were made',
    ]
    const places = sentences.map((sentence) => textOf(first).indexOf(sentence))
    expect(places).toEqual(places.filter((place) => place > 0).sort((one, other) => one - other))
    await ana.tap('Older ›')
    const second = await ana.sees('page 2 of 2')
    expect(textOf(second)).toContain('The account was created')
    // Half past six in UTC is half past eight in a Spanish summer.
    expect(textOf(second)).toMatch(/July 1, 2026 at 8:30.AM\nx•••@example\.org was added/)
    await ana.tap('‹ Newer')
    await ana.sees('page 1 of 2')
  })
})

describe('offers', () => {
  test('are withdrawn and taken again with one tap each, and the record of consents only grows', async () => {
    const ana = await owner(app)
    const id = await idOf(ana)
    await privacyOf(ana)
    await ana.tap('What I agreed to')
    expect(textOf(await ana.sees('What you’ve agreed to'))).toMatch(
      /Terms and privacy policy, version \S+: accepted on/,
    )
    await ana.tap('Get news and offers')
    await ana.sees('News and offers: on since')
    await ana.tap('No more news and offers')
    await ana.sees('News and offers: off since')
    const ledger = await app.directory.db
      .selectFrom('consents')
      .select(['kind', 'channel', 'locale'])
      .where('account', '=', id)
      .orderBy('at')
      .execute()
    expect(ledger).toEqual(
      ['terms', 'offers', 'offers-off'].map((kind) => ({ kind, channel: 'telegram', locale: 'en' })),
    )
    const said = await app.directory.db
      .selectFrom('activity')
      .select('kind')
      .where('account', '=', id)
      .where('kind', 'like', 'offers%')
      .orderBy('at')
      .execute()
    expect(said.map(({ kind }) => kind)).toEqual(['offers-on', 'offers-off'])
  })
})

describe('a copy of everything', () => {
  test('comes as a JSON file into the chat, after the password, and every address and chat is told', async () => {
    const ana = await owner(app)
    await privacyOf(ana)
    await ana.tap('A copy of my data')
    await ana.sees('A copy of your data')
    await ana.tap('Make the file')
    await approve(ana)
    await ana.sees('Your file is in this chat')
    const file = ana.chat.find(({ message }) => 'document' in message)?.message
    expect(ana.chat.filter((bubble) => textOf(bubble).includes('our file'))).toHaveLength(1)
    const [account] = await accountsOf(app, ana)
    expect(file?.document).toMatchObject({ file_name: `account-${account?.number}.json` })
    const bytes = app.botApi.file(file?.document?.file_id ?? '')?.bytes ?? new Uint8Array()
    const copy = JSON.parse(Buffer.from(bytes).toString())
    expect(copy).toMatchObject({
      format: 'portico-account',
      version: 1,
      account: { id: account?.number, name: 'Ana', region: 'ES' },
      addresses: [{ kind: 'email', value: ana.email, primary: true }],
      chats: [{ chat: ana.conversation }],
    })
    expect(Buffer.from(bytes).toString()).not.toContain('argon2')
    expect(Buffer.from(bytes).toString()).not.toContain(PASSWORD)
    await app.restart()
    expect((await mailTo(app, ana.email)).text).toMatch(/copy of the account/)
  })

  test('is not made without the password, nor a second time by one approval', async () => {
    const ana = await owner(app)
    await privacyOf(ana)
    await ana.tap('A copy of my data')
    await ana.sees('A copy of your data')
    await ana.tap('Make the file')
    await ana.sees('confirm that it’s you')
    ana.say('not the password')
    await ana.sees('not the password of this account')
    await ana.tap('‹ Back')
    await ana.sees('A copy of your data')
    expect(ana.chat.some(({ message }) => 'document' in message)).toBe(false)
    const { engine } = app.portico
    const [ticket] = await app.directory.db
      .selectFrom('tickets')
      .select('id')
      .where('conversation', '=', ana.conversation)
      .where('kind', '=', 'approve')
      .execute()
    for (const approval of [ticket?.id, 'forged'])
      await engine.dispatch(ana.conversation, { type: 'approved', action: 'export', approval })
    await ana.sees('your confirmation has expired')
    expect(ana.chat.some(({ message }) => 'document' in message)).toBe(false)
  })

  test('waits a day after a recovery, as deleting the account does, and the chat says until when', async () => {
    const ana = await owner(app)
    const id = await idOf(ana)
    await app.directory.db
      .updateTable('accounts')
      .set({ recovered_at: app.now() - HOUR })
      .where('id', '=', id)
      .execute()
    for (const [way, button] of [
      ['A copy of my data', 'Make the file'],
      ['Delete my account', 'Yes, delete it'],
    ] as const) {
      await privacyOf(ana)
      await ana.tap(way)
      await ana.sees(way === 'A copy of my data' ? 'A copy of your data' : 'Everything is deleted')
      await ana.tap(button)
      expect(textOf(await ana.sees('recovered'))).toMatch(/\d{4}/)
    }
    await app.pass(24 * HOUR)
    await privacyOf(ana)
    await ana.tap('A copy of my data')
    await ana.sees('A copy of your data')
    await ana.tap('Make the file')
    await approve(ana)
    await ana.sees('Your file is in this chat')
  })
})

describe('deleting the account', () => {
  const scheduleDeletion = async (person: Person) => {
    await privacyOf(person)
    await person.tap('Delete my account')
    await person.sees('Everything is deleted')
    await person.tap('Yes, delete it')
    await approve(person)
    return person.sees('will be deleted on')
  }

  test('takes fourteen days, in which the account works, and one tap undoes it', async () => {
    const ana = await owner(app)
    const seen = await scheduleDeletion(ana)
    expect(labelsOf(seen)[0]).toBe('Keep my account')
    expect(await accountsOf(app, ana)).toMatchObject([
      { state: 'pending-deletion', delete_at: expect.closeTo(app.now() + 14 * DAY, -5) },
    ])
    await ana.tap('Keep my account')
    await ana.sees('Nothing was deleted')
    expect(await accountsOf(app, ana)).toMatchObject([{ state: 'active', delete_at: null }])
  })

  test('can be undone from the account too, and asking for it twice moves no date', async () => {
    const ana = await owner(app)
    await scheduleDeletion(ana)
    const [{ delete_at } = { delete_at: 0 }] = await accountsOf(app, ana)
    await app.pass(DAY)
    ana.say('/account')
    await ana.sees('will be deleted on')
    expect((await accountsOf(app, ana))[0]?.delete_at).toBe(delete_at)
    await ana.tap('Keep my account')
    await ana.sees('Nothing was deleted')
  })

  test('is reminded of, happens at the end, and leaves nothing of the owner but keyed counters', async () => {
    const eva = await owner(app)
    const ana = app.person({ firstName: 'Anastasia' })
    await walk(app, ana, 'done')
    await scheduleDeletion(ana)
    const [account] = await accountsOf(app, ana)
    await app.pass(12 * DAY)
    await app.restart()
    await ana.sees('The account will be deleted on')
    await app.pass(2 * DAY)
    await app.restart()
    await ana.sees('is deleted, as you asked')
    await app.portico.engine.idle()

    const swept = await everything(app)
    for (const trace of [ana.email, account?.number ?? '', account?.id ?? '', ana.conversation, 'Anastasia'])
      expect([trace, swept.filter(([, text]) => text.includes(trace)).map(([table]) => table)]).toEqual([
        trace,
        [],
      ])
    expect(swept.some(([, text]) => text.includes(eva.email))).toBe(true)
    expect(await app.portico.engine.conversationOf(ana.conversation)).toBeUndefined()

    ana.say('/start')
    expect(labelsOf(await ana.sees('welcome to Example'))[0]).toBe('Create my account')
  })
})

/** Every row of every table, as text. */
const everything = async ({ directory: { db } }: App): Promise<[string, string][]> => {
  const tables = await db.introspection.getTables()
  return Promise.all(
    tables.map(
      async ({ name }): Promise<[string, string]> => [
        name,
        JSON.stringify(
          await db
            .selectFrom(name as 'accounts')
            .selectAll()
            .execute(),
        ),
      ],
    ),
  )
}
