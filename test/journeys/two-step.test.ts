import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activeFactor, factorOf, seedOf, spelled } from '../../src/accounts/proofs/factors.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import {
  type App,
  accountsOf,
  addressBehind,
  labelsOf,
  MINUTE,
  mailTo,
  matchIn,
  openApp,
  openAppWithPages,
  type Person,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import { codeAt } from '../fixtures/owner.ts'
import { codesIn } from '../fixtures/page-owner.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

/** A person with an account, where the operator takes passwords in the chat. */
const owner = async (app: App): Promise<Person> => {
  const person = app.person()
  await walk(app, person, 'done')
  return person
}

/** The same where passwords are chosen on pages. */
const ownerByPage = async (app: App): Promise<Person> => {
  const person = app.person()
  await walk(app, person, 'code')
  await steps.code.answer(app, person)
  const page = addressBehind(await person.sees('Now a password'), 'Choose a password')
  await postForm(page, { password: PASSWORD, again: PASSWORD })
  await walk(app, person, 'done', 'review')
  return person
}

const approveInChat = async (person: Person) => {
  await person.sees('Please type your password here')
  person.say(PASSWORD)
}

/** What the authenticator of a person shows. */
const authenticator = (app: App, person: Person, secrets: Secrets = app.secrets) => ({
  async code() {
    const [account] = await accountsOf(app, person)
    const factor = await factorOf(app.directory.db, account?.id ?? '')
    if (!factor) throw new Error('There is no authenticator.')
    return codeAt(seedOf(secrets, factor), app.now())
  },
})

const inMenu = async (person: Person) => {
  person.say('/account')
  await person.sees(/account/i)
  await person.tap('Sign-in and devices')
  await person.sees('How you sign in')
  await person.tap('2-step verification')
  return person.sees(/2-step verification is/)
}

const approveByPage = async (person: Person, fields: Record<string, string> = { password: PASSWORD }) => {
  const asked = await person.sees('confirm that it’s you')
  return postForm(addressBehind(asked, 'Confirm it’s me'), { match: matchIn(asked), ...fields })
}

/** 2-step verification on, with its codes. */
const secure = async (
  app: App,
  person: Person,
  approve = () => approveByPage(person) as Promise<unknown>,
  secrets?: Secrets,
) => {
  await inMenu(person)
  person.tap('Turn it on')
  await approve()
  const page = addressBehind(await person.sees('On the page, scan the picture'), 'Set it up')
  const answer = await postForm(page, { code: await authenticator(app, person, secrets).code() })
  await person.sees('2-step verification is on. Keep the recovery codes')
  /** The proof that was given for it is over. */
  await app.pass(10 * MINUTE)
  return codesIn(await answer.text())
}

describe('2-step verification with pages', () => {
  let app: App
  beforeAll(async () => {
    app = await openAppWithPages({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('is turned on, brings new codes, and is turned off, each after the owner has shown to be there', async () => {
    const person = await ownerByPage(app)
    expect(textOf(await inMenu(person))).toContain('2-step verification is off.')
    expect(labelsOf(person.screen)).toContain('Turn it on')
    const codes = await secure(app, person)
    expect(codes).toHaveLength(10)
    expect((await mailTo(app, person.email)).text).toContain('2-step verification was turned on')
    expect(textOf(person.screen)).toContain('You have 10 recovery codes left.')

    person.tap('New recovery codes')
    await approveByPage(person, { code: await authenticator(app, person).code() })
    const page = addressBehind(
      await person.sees('ten new recovery codes and shows them once'),
      'Show my new codes',
    )
    expect(codesIn(await (await fetch(page)).text())).toEqual([])
    const fresh = codesIn(await (await postForm(page)).text())
    expect(fresh).toHaveLength(10)
    expect(fresh.filter((code) => codes.includes(code))).toEqual([])
    await person.sees('You have ten new recovery codes')
    expect((await mailTo(app, person.email)).text).toContain('New recovery codes were made')

    await app.pass(10 * MINUTE)
    person.tap('Turn it off')
    const asked = await person.sees('confirm that it’s you')
    const give = (code = '') =>
      postForm(addressBehind(asked, 'Confirm it’s me'), { code, match: matchIn(asked) })
    expect((await give(codes[0])).status).toBe(422)
    expect((await give(fresh[0])).status).toBe(200)
    await person.sees('2-step verification is off. Your recovery codes no longer work either.')
    /** That a code was used is told with what it was used for, or a little later. */
    await app.pass(6 * MINUTE)
    const mails = [await mailTo(app, person.email), await mailTo(app, person.email)].map(({ text }) => text)
    expect(mails.filter((text) => text.includes('2-step verification was turned off'))).toHaveLength(1)
    expect(mails.filter((text) => text.includes('recovery code was used'))).toHaveLength(1)
    const [account] = await accountsOf(app, person)
    expect(await activeFactor(app.directory.db, account?.id ?? '')).toBeUndefined()
  })

  test('an owner who turns back before showing to be there is where they were, and nothing has changed', async () => {
    const person = await ownerByPage(app)
    await inMenu(person)
    person.tap('Turn it on')
    await person.sees('confirm that it’s you')
    person.tap('Cancel')
    await person.sees('2-step verification is off.')
    expect(await app.where(person)).toBe('two-step.off')
    const [account] = await accountsOf(app, person)
    expect(await factorOf(app.directory.db, account?.id ?? '')).toBeUndefined()
  })

  test('a code that was written into the chat is removed, and counts for nothing', async () => {
    const person = await ownerByPage(app)
    await inMenu(person)
    person.tap('Turn it on')
    await approveByPage(person)
    await person.sees('On the page, scan the picture')
    const code = await authenticator(app, person).code()
    person.say(code)
    await person.sees('I’ve deleted your message to be safe')
    await app.portico.engine.idle()
    expect(person.chat.some((bubble) => bubble.mine && textOf(bubble) === code)).toBe(false)
    const [account] = await accountsOf(app, person)
    expect(await activeFactor(app.directory.db, account?.id ?? '')).toBeUndefined()
  })

  test('is set up on the same page after a restart in the middle', async () => {
    const person = await ownerByPage(app)
    await inMenu(person)
    person.tap('Turn it on')
    await approveByPage(person)
    const page = addressBehind(await person.sees('On the page, scan the picture'), 'Set it up')
    await app.restart()
    await postForm(page, { code: await authenticator(app, person).code() })
    await person.sees('2-step verification is on. Keep the recovery codes')
  })

  test('neither seed nor recovery codes stand anywhere: not in the chat, the mails, the conversations or the directory', async () => {
    const person = await ownerByPage(app)
    const codes = await secure(app, person)
    const [account] = await accountsOf(app, person)
    const factor = await factorOf(app.directory.db, account?.id ?? '')
    if (!factor) throw new Error('There is no authenticator.')
    const seed = Buffer.from(seedOf(app.secrets, factor))
    const { key } = spelled(seed, { issuer: 'x', label: 'y' })
    await app.restart()
    const files = readdirSync(app.dataDir, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name)))
    const places = [
      ...files,
      Buffer.from(JSON.stringify([person.chat, app.mailbox.mails, app.mailbox.texts])),
    ]
    const secrets = [key, seed.toString('hex'), seed.toString('base64'), seed, ...codes]
    expect(files.length).toBeGreaterThan(2)
    for (const place of places) for (const secret of secrets) expect(place.includes(secret)).toBe(false)
    for (const code of codes)
      for (const place of places) expect(place.includes(code.replaceAll('-', ''))).toBe(false)
  })
})

describe('2-step verification where passwords are given in the chat', () => {
  let app: App
  beforeAll(async () => {
    app = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('lets the owner show to be there in the chat, by password or by code, and deletes each such message', async () => {
    const person = await owner(app)
    const codes = await secure(app, person, () => approveInChat(person))
    person.tap('New recovery codes')
    await person.sees('Please type your password here')
    person.say('not my password')
    await person.sees('That’s not the password of this account. You have 4 more tries.')
    person.tap('Use a code instead')
    await person.sees('6-digit code from your authenticator app')
    person.say('000000')
    await person.sees('That code is wrong or was used before. You have 4 more tries.')
    const code = await authenticator(app, person).code()
    person.say(code)
    await person.sees('ten new recovery codes and shows them once')
    await app.portico.engine.idle()
    const mine = person.chat.filter((bubble) => bubble.mine).map(textOf)
    for (const secret of [PASSWORD, 'not my password', '000000', code]) expect(mine).not.toContain(secret)
    expect(codes).toHaveLength(10)
  })

  test('says how many recovery codes are left, and asks for new ones at three', async () => {
    const person = await owner(app)
    const codes = await secure(app, person, () => approveInChat(person))
    for (const [used, code] of codes.slice(0, 7).entries()) {
      await app.pass(10 * MINUTE)
      person.tap('New recovery codes')
      await person.sees('Please type your password here')
      person.tap('Use a code instead')
      await person.sees('6-digit code from your authenticator app')
      person.say(code.toLowerCase().replaceAll('-', ' '))
      const seen = await person.sees('used up now')
      expect(textOf(seen)).toContain(`You have ${9 - used} left.`)
      expect(textOf(seen).includes('make new recovery codes soon')).toBe(9 - used <= 3)
      person.tap('‹ Back')
      await person.sees('2-step verification is on.')
    }
    expect(textOf(person.screen)).toContain('You have 3 recovery codes left.')
    expect(textOf(person.screen)).toContain('Please make new ones soon.')
  })

  test('asks for the password and a code before a new password', async () => {
    const person = await owner(app)
    const [spare = ''] = await secure(app, person, () => approveInChat(person))
    person.say('/account')
    await person.sees(/account/i)
    await app.portico.engine.openFlow(
      person.conversation,
      { flow: 'approve', event: { type: 'ask', action: 'password', locale: 'en' } },
      'by the test',
    )
    await person.sees('Please type your password here')
    expect(labelsOf(person.screen)).not.toContain('Use a code instead')
    person.say(PASSWORD)
    await person.sees('Your password is right. One more thing:')
    person.say(spare)
    await person.sees('used up now')
  })
})

test('without pages the chat says kindly why 2-step verification cannot be set up, and offers no button for that', async () => {
  const app = await openApp({ CAPTCHA: 'off' })
  try {
    const person = await owner(app)
    const screen = await inMenu(person)
    expect(textOf(screen)).toContain('which isn’t available here yet')
    expect(labelsOf(screen)).not.toContain('Turn it on')
  } finally {
    await app[Symbol.asyncDispose]()
  }
})

test('2-step verification goes on working when the operator rotates the server’s key, also in the middle of setting it up', async () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)]
  const app = await openAppWithPages({ CAPTCHA: 'off', SECRET_KEY: old.toString('base64') })
  try {
    const secrets = createSecrets([old])
    const person = await ownerByPage(app)
    const codes = await secure(app, person, () => approveByPage(person), secrets)
    person.tap('New recovery codes')
    const asked = await person.sees('confirm that it’s you')
    Object.assign(app.env, { SECRET_KEY: [fresh, old].map((key) => key.toString('base64')).join(',') })
    await app.restart()
    const approve = addressBehind(asked, 'Confirm it’s me')
    const code = await authenticator(app, person, secrets).code()
    expect((await postForm(approve, { code, match: matchIn(asked) })).status).toBe(200)
    await person.sees('ten new recovery codes and shows them once')
    person.tap('‹ Back')
    await person.sees('2-step verification is on.')
    await app.pass(10 * MINUTE)
    person.tap('Turn it off')
    await approveByPage(person, { code: codes[5] ?? '' })
    await person.sees('2-step verification is off.')
  } finally {
    await app[Symbol.asyncDispose]()
  }
})
