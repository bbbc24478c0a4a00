import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { YEAR } from '../../flows/durations.ts'
import { owner } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  codeIn,
  DAY,
  labelsOf,
  linkIn,
  MINUTE,
  mailTo,
  matchIn,
  openAppWithPages,
  otherThan,
  type Person,
  postForm,
  smsTo,
  textOf,
} from '../fixtures/app.ts'

let app: App
beforeAll(async () => {
  app = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
})
afterAll(() => app[Symbol.asyncDispose]())

let phones = 600_000_100

/** Gives the account a phone as well. */
const withPhone = async (person: Person): Promise<string> => {
  const [account] = await accountsOf(app, person)
  phones += 1
  const value = `+34${phones}`
  await app.directory.db
    .insertInto('addresses')
    .values({
      account: account?.id ?? '',
      kind: 'phone',
      value,
      verified_at: app.now(),
      is_primary: 0,
    })
    .execute()
  return value
}

const recoveryChecked = async (person: Person) => {
  const [account] = await accountsOf(app, person)
  const activity = await app.directory.db
    .selectFrom('activity')
    .select('facts')
    .where('account', '=', account?.id ?? '')
    .where('kind', '=', 'recovery-checked')
    .execute()
  return { at: account?.recovery_checked_at, facts: activity.map(({ facts }) => JSON.parse(facts)) }
}

describe('the check-up', () => {
  test('shows a picture of what protects the account, in words too, and one button for each gap', async () => {
    const ana = await owner(app)
    ana.say('/checkup')
    const seen = await ana.sees('Check-up of your Example Account: 3 of 6')
    expect(seen.message.photo?.at(-1)).toMatchObject({ width: 960, height: 564 })
    expect(textOf(seen)).toContain('⚠️ Only one way back in')
    expect(textOf(seen)).toContain('⚠️ 2-step verification is off')
    expect(textOf(seen)).toContain('In the picture: a shield with 6 parts, 3 of them filled')
    expect(labelsOf(seen).slice(0, 4)).toEqual([
      'Add a second way back in',
      'Turn on 2-step verification',
      'Test my ways back in',
      'My account',
    ])
  })

  test.each([
    ['Add a second way back in', 'addresses'],
    ['Turn on 2-step verification', 'two-step'],
    ['My account', 'account'],
  ])('leads by "%s" to the flow that closes that gap', async (button, flow) => {
    const ana = await owner(app)
    ana.say('/checkup')
    await ana.sees('Check-up of your')
    await ana.tap(button)
    expect(await app.where(ana)).toMatch(new RegExp(`^${flow}\\.`))
  })

  test('has no gap left where everything is on', async () => {
    const ana = await owner(app)
    await withPhone(ana)
    const [account] = await accountsOf(app, ana)
    const id = account?.id ?? ''
    const at = app.now()
    await app.directory.db
      .insertInto('factors')
      .values({ account: id, seed: 'sealed', created_at: at, confirmed_at: at, last_step: 0 })
      .execute()
    await app.directory.db
      .insertInto('recovery_codes')
      .values(
        [...'abcde'].map((selector) => ({ account: id, selector, hash: 'h', created_at: at, used_at: null })),
      )
      .execute()
    ana.say('/checkup')
    const seen = await ana.sees('Check-up of your Example Account: 6 of 6')
    expect(textOf(seen)).not.toContain('⚠️')
    expect(labelsOf(seen).slice(0, 2)).toEqual(['Test my ways back in', 'My account'])
  })

  test('says in a chat without an account how to get one, or back into one', async () => {
    const ana = app.person()
    ana.say('/checkup')
    expect(labelsOf(await ana.sees('isn’t linked to'))).toContain('Get back in')
  })
})

describe('the recovery check', () => {
  test('really sends a code to each address, and remembers when and how many work', async () => {
    const ana = await owner(app)
    const phone = await withPhone(ana)
    await app.pass(2 * MINUTE)
    ana.say('/checkup')
    await ana.sees('Check-up of your')
    await ana.tap('Test my ways back in')
    await ana.sees('Way back in 1 of 2')
    const mail = await mailTo(app, ana.email)
    expect(mail.subject).toBe('A test code for Example Account')
    ana.say(codeIn(mail))
    await ana.sees('It works')
    ana.say(codeIn(await smsTo(app, phone)))
    await ana.sees('All 2 ways back in work')
    expect(await recoveryChecked(ana)).toEqual({ at: app.now(), facts: [{ works: 2, of: 2 }] })
  })

  test('goes on without an address that no mail reaches, and says how to replace it', async () => {
    const ana = await owner(app)
    const phone = await withPhone(ana)
    await app.pass(2 * MINUTE)
    ana.say('/checkup')
    await ana.sees('Check-up of your')
    await ana.tap('Test my ways back in')
    await ana.sees('Way back in 1 of 2')
    await ana.tap('It didn’t arrive')
    await ana.sees('Way back in 2 of 2')
    const code = codeIn(await smsTo(app, phone))
    ana.say(otherThan(code))
    await ana.sees('That’s not the code')
    ana.say(code)
    const seen = await ana.sees('1 of 2 ways back in work')
    expect(labelsOf(seen)[0]).toBe('Fix my ways back in')
    expect((await recoveryChecked(ana)).facts).toEqual([{ works: 1, of: 2 }])
  })

  test('takes the button of the mail as well, on any device', async () => {
    await using pages = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
    const ana = await owner(pages)
    await pages.pass(2 * MINUTE)
    ana.say('/checkup')
    await ana.sees('Check-up of your')
    await ana.tap('Test my ways back in')
    const match = matchIn(await ana.sees('Way back in 1 of 1'))
    const answer = await postForm(linkIn(await mailTo(pages, ana.email)), { match })
    expect(answer.status).toBe(200)
    await ana.sees('Your way back in works')
  })

  test('is offered a year after the account was made, in the chat, once, and may be declined', async () => {
    const ana = await owner(app)
    await app.pass(YEAR - DAY)
    await app.restart()
    await app.portico.engine.idle()
    expect(await app.where(ana)).not.toMatch(/^check-up/)
    await app.pass(DAY + MINUTE)
    await app.restart()
    const offer = await ana.sees('Do your ways back in still work?')
    expect(textOf(offer)).toContain('@example.com')
    expect(textOf(offer)).not.toContain(ana.email)
    await ana.tap('Not now')
    await ana.sees('Good to see you, Ana')
    await app.pass(YEAR - DAY)
    await app.restart()
    await app.portico.engine.idle()
    expect(await app.where(ana)).not.toMatch(/^check-up/)
    expect((await recoveryChecked(ana)).at).toBeNull()
    await app.pass(2 * DAY)
    await app.restart()
    await ana.sees('Do your ways back in still work?')
    await ana.tap('Test my ways back in')
    ana.say(codeIn(await mailTo(app, ana.email)))
    await ana.sees('Your way back in works')
    expect((await recoveryChecked(ana)).facts).toEqual([{ works: 1, of: 1 }])
  })

  test('waits on top of the flow in which the owner is, and that flow goes on afterwards', async () => {
    const ana = await owner(app)
    await app.pass(YEAR - MINUTE)
    ana.say('/signup')
    await ana.sees('which country or region')
    await app.pass(2 * MINUTE)
    await app.restart()
    await ana.sees('Do your ways back in still work?')
    await ana.tap('Not now')
    await ana.sees('which country or region')
  })
})
