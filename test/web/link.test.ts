import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotNow } from '../../src/errors.ts'
import { createOwner, faultIn, fieldsIn, PASSWORD } from '../fixtures/page-owner.ts'
import { headingOf, openPages, type Pages, send } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

const WRONG = 'walnut lantern thunder'
let linkers = 0

/** A person who names an account in a chat of their own, and the page that the chat offers. */
const linker = async (named: string, language: 'en' | 'es' = 'en') => {
  const conversation = `test:linker-${++linkers}`
  let message = 0
  const say = (text: string) => {
    message += 1
    const said = { kind: 'text' as const, text, message: String(message) }
    return pages.engine.hear({
      conversation,
      key: `${conversation}:${message}`,
      said,
      speaker: { name: 'Ana', language },
    })
  }
  const begun = { kind: 'command' as const, command: 'link', payload: '', message: '0' }
  await pages.engine.hear({
    conversation,
    key: `${conversation}:0`,
    said: begun,
    speaker: { name: 'Ana', language },
  })
  await say(named)
  return { conversation, say, page: pages.pageOf(conversation) }
}

const mailOf = async (account: string) =>
  (
    await pages.directory.db
      .selectFrom('addresses')
      .select('value')
      .where('account', '=', account)
      .executeTakeFirstOrThrow()
  ).value

const accountsOf = async (conversation: string) =>
  (
    await pages.directory.db
      .selectFrom('chats')
      .select('account')
      .where('conversation', '=', conversation)
      .execute()
  ).map(({ account }) => account)

/** All that a stranger can see of an answer, without the page's own address and what the stranger has named. */
const exchange = async (answer: Response, page: string, named: string) => {
  const { date: _, ...headers } = Object.fromEntries(answer.headers)
  return {
    status: answer.status,
    headers,
    body: (await answer.text()).replaceAll(new URL(page).pathname, '/page').replaceAll(named, 'named'),
  }
}

describe('the page on which a person signs in to link a chat', () => {
  test.each([
    [
      'en',
      'Link your account',
      'Only continue if you opened this page from your own chat and read the number there.',
    ],
    [
      'es',
      'Vincula tu cuenta',
      'Sigue solo si has abierto esta página desde tu propio chat y has leído allí el número.',
    ],
  ] as const)(
    'says in %s what it does and to whom, and warns of pages that others sent',
    async (language, title, warns) => {
      const { page } = await linker('nobody@example.com', language)
      const answer = await fetch(page)
      const text = await answer.clone().text()
      expect(await headingOf(answer)).toBe(title)
      expect(text).toMatch(/n•••y?@example\.com/)
      expect(text).toContain(warns)
      expect(fieldsIn(text)).toEqual(['password', 'match'])
      expect(text).toMatch(/type="password" autocomplete="current-password"/)
    },
  )

  test('changes nothing when it is looked at', async () => {
    const owner = await createOwner(pages)
    const { page, conversation } = await linker(await mailOf(owner.account))
    for (let look = 0; look < 5; look += 1) {
      await fetch(page, { method: 'HEAD' })
      await fetch(page)
    }
    expect(await pages.state(conversation)).toBe('page')
    expect(await accountsOf(conversation)).toEqual([])
  })

  test('links the chat with the right password, once, and keeps nothing of it', async () => {
    const owner = await createOwner(pages)
    const { page, conversation } = await linker(await mailOf(owner.account))
    const answer = await pages.give(page, { password: PASSWORD })
    const text = await answer.clone().text()
    expect([answer.status, await headingOf(answer)]).toEqual([200, 'Signed in'])
    expect(text).not.toContain(PASSWORD)
    expect(await pages.state(conversation)).toBe('linked')
    expect(await accountsOf(conversation)).toEqual([owner.account])
    expect(await headingOf(await fetch(page))).toBe('Already signed in')
    expect(pages.shown(conversation)?.html).toContain('This chat is now linked to your Example Account')
  })

  test('answers alike whether there is no such account, it is frozen, or the password is wrong', async () => {
    const owner = await createOwner(pages)
    const frozen = await createOwner(pages)
    const { db } = pages.directory
    const [known, cold] = [await mailOf(owner.account), await mailOf(frozen.account)]
    await db.updateTable('accounts').set({ state: 'frozen' }).where('id', '=', frozen.account).execute()
    /** A name as long as the two others, so that nothing differs but whether it has an account. */
    const nobody = known.replace('ana', 'xna')
    const tried = async (named: string, password: string) => {
      const { page, conversation } = await linker(named)
      const looked = await exchange(await fetch(page), page, named)
      const answers = []
      for (let tries = 0; tries < 6; tries += 1)
        answers.push(await exchange(await pages.give(page, { password }), page, named))
      const shown = pages.shown(conversation)?.html
      const plain = (text = '') =>
        text
          .replaceAll(/\w•••\w?@example\.com/g, 'it')
          .replaceAll(new RegExp(`(<b>|value=\\\\")${pages.matchOf(page)}\\b`, 'g'), '$1its number')
          .replaceAll(/\d+ seconds/g, 'so many seconds')
      return JSON.parse(plain(JSON.stringify({ looked, answers, shown })))
    }
    const wrong = await tried(known, WRONG)
    expect(wrong.answers.map(({ status }: { status: number }) => status)).toEqual([
      422, 422, 422, 422, 422, 429,
    ])
    const none = await tried(nobody, WRONG)
    const iced = await tried(cold, PASSWORD)
    expect(none).toEqual(wrong)
    expect(iced).toEqual(wrong)
  })

  test('asks for the second factor only after the right password, and links nothing before', async () => {
    const owner = await createOwner(pages)
    await owner.secure()
    const { page, conversation } = await linker(await mailOf(owner.account))
    expect(fieldsIn(await (await pages.give(page, { password: WRONG })).text())).toEqual([
      'password',
      'match',
    ])
    const asked = await pages.give(page, { password: PASSWORD })
    const text = await asked.text()
    expect([asked.status, fieldsIn(text)]).toEqual([422, ['code', 'match']])
    expect(text).toContain('<p class="notice" id="fault">Now the second step: please type a code.</p>')
    expect(faultIn(text)).toBeUndefined()
    expect(text).toMatch(/<input id="code"(?!.*aria-invalid).* autofocus>/)
    expect(await accountsOf(conversation)).toEqual([])
    expect(fieldsIn(await (await fetch(page)).text())).toEqual(['code', 'match'])
    const wrong = await pages.give(page, { code: '000000' })
    expect(faultIn(await wrong.text())).toContain('That code is wrong')
    expect(await headingOf(await pages.give(page, { code: await owner.code() }))).toBe('Signed in')
    expect(await accountsOf(conversation)).toEqual([owner.account])
  })

  test('takes a recovery code in place of the authenticator, and the chat says how many are left', async () => {
    const owner = await createOwner(pages)
    const [code = ''] = await owner.secure()
    const { page, conversation } = await linker(await mailOf(owner.account))
    await pages.give(page, { password: PASSWORD })
    expect((await pages.give(page, { code })).status).toBe(200)
    expect(pages.shown(conversation)?.html).toContain('You have 9 recovery codes left.')
  })

  test('says that it is over when its time is up, or a newer page was opened', async () => {
    const owner = await createOwner(pages)
    const { page, conversation, say } = await linker(await mailOf(owner.account))
    await say('Enter my password')
    expect(pages.pageOf(conversation)).not.toBe(page)
    const answers = [await fetch(page), await pages.give(page, { password: PASSWORD })]
    expect(answers.map(({ status }) => status)).toEqual([410, 410])
    expect(await accountsOf(conversation)).toEqual([])
  })

  test('says that the chat has moved on, and links nothing, when it no longer waits', async () => {
    const owner = await createOwner(pages)
    const { page, conversation, say } = await linker(await mailOf(owner.account))
    await say('Cancel')
    const answer = await pages.give(page, { password: PASSWORD })
    expect([answer.status, await headingOf(answer)]).toEqual([409, 'The chat has moved on'])
    expect(await accountsOf(conversation)).toEqual([])
  })

  test('asks to send again later while the queue for hashing is full, and counts no try', async () => {
    const full = () => Promise.reject(new NotNow('password/busy', 'Too much at once. Try again.'))
    const { passwords } = pages
    const owner = await createOwner(pages)
    const { page } = await linker(await mailOf(owner.account))
    const { verify } = passwords
    Object.assign(passwords, { verify: full })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => pages.give(page, { password: PASSWORD })),
    )
    Object.assign(passwords, { verify })
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(
      answers.map(() => [503, '5']),
    )
    expect((await pages.give(page, { password: PASSWORD })).status).toBe(200)
  })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another form', { 'content-type': 'application/json' }, 415],
  ])('refuses a post from %s', async (_what, headers, status) => {
    const { page } = await linker('nobody@example.com')
    expect((await send(page, { password: PASSWORD }, headers)).status).toBe(status)
  })

  test('answers a forged address, and the address of another kind of page, with nothing', async () => {
    const { page } = await linker('nobody@example.com')
    const forged = `${page.slice(0, -2)}${page.at(-2) === 'A' ? 'B' : 'A'}${page.slice(-1)}`
    const others = [forged, page.replace('/link/', '/approve/'), page.replace('/link/', '/codes/')]
    for (const other of others) expect((await fetch(other)).status).toBe(404)
    expect((await fetch(page, { method: 'PUT' })).status).toBe(405)
  })
})
