import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotNow } from '../../src/errors.ts'
import { createOwner, faultIn, fieldsIn, PASSWORD } from '../fixtures/page-owner.ts'
import { headingOf, openPages, type Pages, send } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

const ticketOf = (page: string) =>
  pages.directory.db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', new URL(page).pathname.split(/[/.]/).at(-2) ?? '')
    .executeTakeFirstOrThrow()

describe('the approval page', () => {
  test.each([
    ['en', 'A copy of your data is about to be made.', 'Is it you?'],
    ['es', 'Se va a crear una copia de tus datos.', '¿Eres tú?'],
  ] as const)(
    'says in %s what it is for, and asks with a field that password managers know',
    async (language, why, title) => {
      const owner = await createOwner(pages, language)
      const answer = await fetch(await owner.approving('export'))
      const text = await answer.clone().text()
      expect(await headingOf(answer)).toBe(title)
      expect(text).toContain(why)
      expect(fieldsIn(text)).toEqual(['password', 'match'])
      expect(text).toMatch(/type="password" autocomplete="current-password"/)
      expect(text.replace(/<label for="match".*/s, '')).not.toMatch(/maxlength|onpaste|hint|question/)
    },
  )

  test('changes nothing when it is looked at', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    for (let look = 0; look < 5; look += 1) {
      await fetch(page, { method: 'HEAD' })
      await fetch(page)
    }
    expect(await ticketOf(page)).toMatchObject({ proof: null, completed_at: null })
    expect(await pages.state(owner.conversation)).toBe('page')
  })

  test('takes the password, stores nothing of it, and the chat goes on', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    const answer = await pages.give(page, { password: PASSWORD })
    const text = await answer.clone().text()
    expect([answer.status, await headingOf(answer)]).toEqual([200, 'Thank you'])
    expect(text).not.toContain(PASSWORD)
    expect(await ticketOf(page)).toMatchObject({ proof: 'password', password_hash: null, used_at: null })
    expect(await pages.state(owner.conversation)).not.toBe('page')
    expect(await headingOf(await fetch(page))).toBe('Already confirmed')
  })

  test('names what was wrong and how many tries are left, without the typed text', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    const wrong = await pages.give(page, { password: 'wrong but typed' })
    const text = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(faultIn(text)).toBe('That’s not the password of this account. You have 4 more tries.')
    expect(text).not.toContain('wrong but typed')
    expect(text).toContain('aria-invalid="true"')
    expect(text).toMatch(/id="fault"[^>]* autofocus role="alert"/)
    const empty = await pages.give(page, { password: '' })
    expect([empty.status, faultIn(await empty.text())]).toEqual([422, 'Please type your password.'])
  })

  test('says kindly how long it waits after several wrong passwords, and compares none meanwhile', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    for (let tries = 0; tries < 5; tries += 1) await pages.give(page, { password: `wrong ${tries}` })
    const waits = await pages.give(page, { password: PASSWORD })
    expect(waits.status).toBe(429)
    expect(faultIn(await waits.text())).toBe(
      'That was wrong several times, so please wait 60 seconds. Nothing else is blocked.',
    )
    expect(await ticketOf(page)).toMatchObject({ proof: null })
  })

  test('offers a code beside the password where 2-step verification is on, and takes either', async () => {
    const owner = await createOwner(pages)
    const [spare = ''] = await owner.secure()
    const page = await owner.approving('export')
    const text = await (await fetch(page)).text()
    expect(fieldsIn(text)).toEqual(['password', 'code', 'match'])
    expect(text).toMatch(/name="code" type="text" autocomplete="one-time-code"/)
    expect(await headingOf(await pages.give(page, { password: '', code: await owner.code() }))).toBe(
      'Thank you',
    )
    pages.pass(600_000)
    const next = await owner.approving('delete')
    expect(await headingOf(await pages.give(next, { code: spare.toLowerCase() }))).toBe('Thank you')
    expect(pages.shown(owner.conversation)?.html).toContain('used up now. You have 9 left.')
  })

  test('a wrong password beside a right code is refused, and the code is not used up', async () => {
    const owner = await createOwner(pages)
    await owner.secure()
    const page = await owner.approving('export')
    const code = await owner.code()
    expect((await pages.give(page, { password: 'wrong', code })).status).toBe(422)
    expect((await pages.give(page, { password: PASSWORD, code })).status).toBe(200)
    expect(await ticketOf(page)).toMatchObject({ proof: 'password+factor' })
  })

  test('asks for both before a new password', async () => {
    const owner = await createOwner(pages)
    await owner.secure()
    const page = await owner.approving('password')
    const missing = await pages.give(page, { password: PASSWORD })
    expect([missing.status, faultIn(await missing.text())]).toEqual([
      422,
      'Your password is right. Please type a code too.',
    ])
    expect((await pages.give(page, { password: PASSWORD, code: await owner.code() })).status).toBe(200)
  })

  test('takes only a code for a day after a recovery', async () => {
    const owner = await createOwner(pages)
    await owner.secure()
    await pages.directory.db
      .updateTable('accounts')
      .set({ recovered_at: pages.now() })
      .where('id', '=', owner.account)
      .execute()
    const page = await owner.approving('addresses')
    expect(fieldsIn(await (await fetch(page)).text())).toEqual(['code', 'match'])
    const refused = await pages.give(page, { password: PASSWORD })
    expect(refused.status).toBe(422)
    expect((await pages.give(page, { code: await owner.code() })).status).toBe(200)
  })

  test('tells each of two posts that are sent at the same moment what really happened', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    const answers = await Promise.all([
      pages.give(page, { password: PASSWORD }),
      pages.give(page, { password: PASSWORD }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('is over after ten minutes, and once a newer page was opened', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    pages.pass(1)
    await owner.approving('delete')
    for (const answer of [await fetch(page), await pages.give(page, { password: PASSWORD })])
      expect([answer.status, await headingOf(answer)]).toEqual([410, 'This page has expired'])
    const late = await owner.approving('delete')
    pages.pass(600_000)
    expect((await pages.give(late, { password: PASSWORD })).status).toBe(410)
  })

  test('says that the chat has moved on where it has', async () => {
    const owner = await createOwner(pages)
    const page = await owner.approving('export')
    await owner.tap('Cancel')
    const answer = await pages.give(page, { password: PASSWORD })
    expect([answer.status, await headingOf(answer)]).toEqual([409, 'The chat has moved on'])
  })

  test('stays as it is while the queue for hashing is full, and counts no try', async () => {
    const busy = await openPages({
      passwords: {
        ...pages.passwords,
        verify: async () => {
          throw new NotNow('password/busy', 'Too many. Try again.')
        },
      },
    })
    try {
      const owner = await createOwner(busy)
      const page = await owner.approving('export')
      for (let tries = 0; tries < 8; tries += 1) {
        const answer = await busy.give(page, { password: PASSWORD })
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
        expect(faultIn(await answer.text())).toContain('please send it again')
      }
    } finally {
      await busy[Symbol.asyncDispose]()
    }
  })

  test.each(['', '/nothing', '/a.b', `/${'x'.repeat(22)}.${'y'.repeat(43)}`])(
    'knows nothing of %s',
    async (path) => {
      expect((await fetch(`${pages.url}/approve${path}`)).status).toBe(404)
      expect((await send(`${pages.url}/approve${path}`, { password: PASSWORD })).status).toBe(404)
    },
  )
})
