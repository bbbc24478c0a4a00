import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '#bot-api'
import { maskEmail } from '../../flows/reading/email.ts'
import { maskPhone } from '../../flows/reading/phone.ts'
import { approve, approveByPage, owner, ownerByPage } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  codeIn,
  DAY,
  HOUR,
  isWelcome,
  labelsOf,
  linkIn,
  MINUTE,
  mailTo,
  matchIn,
  openApp,
  openAppWithPages,
  otherThan,
  type Person,
  postForm,
  smsTo,
  textOf,
} from '../fixtures/app.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

const addressesOf = async (person: Person, where = app) => {
  const [account] = await accountsOf(where, person)
  return (account?.addresses ?? []).map(({ value, is_primary }) => (is_primary ? `${value} ★` : value)).sort()
}

/** The owner has shown to be there, and is asked for the new address. */
const atNew = async (kind: 'an e-mail address' | 'a phone number', person?: Person) => {
  const ana = person ?? (await owner(app))
  ana.say('/addresses')
  await ana.sees('These are the ways to reach you')
  await ana.tap(`Add ${kind}`)
  await approve(ana)
  await ana.sees(/Which (e-mail address|phone number) should I add/)
  return ana
}

describe('a new e-mail address', () => {
  test('is proven by its code, and counts from then on only', async () => {
    const ana = await atNew('an e-mail address')
    const address = `new-${ana.id}@example.com`
    ana.say(address)
    const seen = await ana.sees('6-digit code')
    expect(textOf(seen)).toContain(address)
    const mail = await mailTo(app, address)
    expect(mail.subject).toContain('Your code')
    ana.say(otherThan(codeIn(mail)))
    await ana.sees('That’s not the code')
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`])
    ana.say(codeIn(mail))
    await ana.sees('is added')
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`, address])
  })

  test('is announced to the old address, with neither a secret nor the new address in full', async () => {
    const ana = await atNew('an e-mail address')
    const address = `new-${ana.id}@example.com`
    ana.say(address)
    await ana.sees('6-digit code')
    ana.say(codeIn(await mailTo(app, address)))
    await ana.sees('is added')
    const told = await mailTo(app, ana.email)
    expect(told.text).toContain(maskEmail(address))
    expect(told.text).not.toContain(address)
    expect(codeIn(told)).toBe('')
  })

  test('that looks misspelt is asked about, and nothing sent before', async () => {
    const ana = await atNew('an e-mail address')
    ana.say(`new${ana.id}@gmial.com`)
    await ana.sees('Did you mean')
    await ana.tap('Yes, that one')
    await ana.sees('6-digit code')
    ana.say(codeIn(await mailTo(app, `new${ana.id}@gmail.com`)))
    await ana.sees('is added')
  })

  const missing = 'Something seems to be missing. An e-mail address'
  test.each([
    ['ana@example.com, eva@example.com', missing],
    ['"x" <evil@example.com> <ana@example.com>', missing],
    ['ana@x.test\r\nBcc: evil@example.com', missing],
    ['ana@example', missing],
    [`${'a'.repeat(65)}@example.com`, 'The part before the @ is too long'],
  ])('is refused, and no mail is sent, when the text is not one address: %s', async (text, reason) => {
    const ana = await atNew('an e-mail address')
    ana.say(text)
    await ana.sees(reason)
    expect(await app.where(ana)).toBe('addresses.email')
  })

  test.each([
    (address: string) => address.toUpperCase(),
    (address: string) => address.replace('example.com', 'ＥＸＡＭＰＬＥ.com'),
  ])('that the account has already is recognised in every spelling', async (spelled) => {
    const ana = await atNew('an e-mail address')
    ana.say(spelled(ana.email))
    await ana.sees('You already have that one')
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`])
  })

  test('is told apart from an address that only looks alike', async () => {
    const ana = await owner(app)
    const eva = await atNew('an e-mail address')
    const alike = ana.email.replace('mail', 'mаil')
    eva.say(alike)
    await eva.sees('6-digit code')
    eva.say(codeIn(await mailTo(app, alike)))
    await eva.sees('is added')
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`])
  })

  test('that the owner gives up leaves the old address as good as before', async () => {
    const ana = await atNew('an e-mail address')
    ana.say(`new-${ana.id}@example.com`)
    await ana.sees('6-digit code')
    ana.say('/cancel')
    await app.portico.engine.idle()
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`])
    ana.say('/addresses')
    expect(labelsOf(await ana.sees('These are the ways to reach you'))).not.toContain(
      `✉️ ${maskEmail(`new-${ana.id}@example.com`)}`,
    )
  })

  test('is still waited for after a restart of the program', async () => {
    const ana = await atNew('an e-mail address')
    const address = `new-${ana.id}@example.com`
    ana.say(address)
    await ana.sees('6-digit code')
    const mail = await mailTo(app, address)
    await app.restart()
    ana.say(codeIn(mail))
    await ana.sees('is added')
  })

  test('waits, already proven, while the owner whose approval has expired shows to be there once more', async () => {
    const ana = await atNew('an e-mail address')
    const address = `new-${ana.id}@example.com`
    ana.say(address)
    await ana.sees('6-digit code')
    await mailTo(app, address)
    await app.pass(9.5 * MINUTE)
    await ana.tap('Send it again')
    await ana.sees('Sent again')
    const mail = await mailTo(app, address)
    await app.pass(MINUTE)
    ana.say(codeIn(mail))
    await ana.sees('please confirm that it’s you')
    await ana.tap('‹ Back')
    await ana.sees('The new address is confirmed')
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`])
    await ana.tap('Continue')
    await approve(ana)
    await ana.sees('is added')
    expect(await addressesOf(ana)).toContain(address)
  })
})

describe('an address that another account has', () => {
  /** Everything the bot did for one person, without what has to differ from person to person. */
  const transcript = (calls: readonly Call[], person: Person, address: string) => {
    const names = new Map<unknown, string>()
    const nameless = (value: unknown) => names.get(value) ?? names.set(value, `#${names.size}`).get(value)
    return calls
      .filter(({ params }) => params.chat_id === person.id)
      .map(({ method, params, answer }) =>
        JSON.stringify({ method, params, ok: answer?.ok }, (key, value) => {
          if (key === 'message_id') return nameless(value)
          if (['chat_id', 'callback_query_id', 'callback_data'].includes(key)) return 0
          return typeof value === 'string' ? value.replaceAll(address, 'ADDRESS') : value
        }),
      )
      .join('\n')
      .replaceAll(/m•••\d/g, 'MASKED')
  }

  const tryAll = async (address: string) => {
    const person = await atNew('an e-mail address')
    await app.portico.engine.idle()
    const before = app.botApi.calls.length
    person.say(address)
    await person.sees('Sent. It usually')
    for (const left of ['4 more', '3 more', '2 more', 'one more']) {
      person.say('000000')
      await person.sees(`${left} tr`)
    }
    person.say('000000')
    await person.sees('This code no longer works')
    await app.portico.engine.idle()
    return { person, calls: transcript(app.botApi.calls.slice(before), person, address) }
  }

  test('is answered exactly as a free address, and its owner hears of that in one mail', async () => {
    const eva = await owner(app)
    await app.pass(DAY)
    const onFree = await tryAll('m-nobody-yet-7@example.com')
    const begun = app.now()
    const onTaken = await tryAll(eva.email)
    expect(onTaken.calls).toBe(onFree.calls)
    expect(await addressesOf(onTaken.person)).toEqual([`${onTaken.person.email} ★`])
    const mails = app.mailbox.mails.filter(
      (mail) => mail.to === eva.email && mail.at >= begun && !isWelcome(mail),
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('Somebody tried to use this address for a new account')
    expect(codeIn(mails[0] ?? { text: '' })).toBe('')
  })
})

describe('a phone number', () => {
  test('that the owner shares is added with one tap and no code', async () => {
    const ana = await atNew('a phone number')
    ana.press('Share my number')
    const list = await ana.sees('is added')
    expect(await addressesOf(ana)).toHaveLength(2)
    expect(textOf(list)).not.toContain('A tip: with')
  })

  test('that the owner types is proven by a code in an SMS', async () => {
    const ana = await atNew('a phone number')
    const phone = `+3461234${String(ana.id % 10_000).padStart(4, '0')}`
    ana.say(phone)
    await ana.sees('by SMS')
    ana.say(codeIn(await smsTo(app, phone)))
    await ana.sees('is added')
    expect(await addressesOf(ana)).toContain(phone)
  })

  test('of another person is not taken from a shared contact', async () => {
    const ana = await atNew('a phone number')
    ana.shareContact({ phone: '+34600000001', userId: ana.id + 1 })
    await ana.sees('someone else’s number')
    expect(await addressesOf(ana)).toEqual([`${ana.email} ★`])
  })
})

describe('the addresses there are', () => {
  /** The proof that the second one was added with is over, unless it was given just now. */
  const withTwo = async ({ later = true } = {}) => {
    const ana = await atNew('a phone number')
    ana.press('Share my number')
    await ana.sees('is added')
    if (later) await app.pass(10 * MINUTE)
    const [phone = ''] = (await addressesOf(ana)).filter((address) => address.startsWith('+'))
    return { ana, phone, button: `📞 ${maskPhone(phone)}` }
  }

  test('have one primary address, which the owner chooses after showing to be there', async () => {
    const { ana, phone, button } = await withTwo()
    await ana.tap(button)
    await ana.sees('Confirmed on')
    await ana.tap('Make it primary')
    await approve(ana)
    await ana.sees('is your primary address now')
    expect(await addressesOf(ana)).toEqual([`${phone} ★`, ana.email])
  })

  test('are changed without a second proof within ten minutes of the last', async () => {
    const { ana, phone, button } = await withTwo({ later: false })
    await ana.tap(button)
    await ana.sees('Confirmed on')
    await ana.tap('Make it primary')
    await ana.sees('is your primary address now')
    expect(await addressesOf(ana)).toEqual([`${phone} ★`, ana.email])
  })

  test('are removed when the owner says so, and never the last of them', async () => {
    const { ana, phone } = await withTwo()
    await ana.tap(`✉️ ${maskEmail(ana.email)} ★`)
    await ana.sees('Confirmed on')
    await ana.tap('Remove it')
    await approve(ana)
    const list = await ana.sees('is removed')
    expect(await addressesOf(ana)).toEqual([`${phone} ★`])
    await ana.tap(labelsOf(list)[0] ?? '')
    expect(labelsOf(await ana.sees('It’s the only one'))).not.toContain('Remove it')
  })

  test('stay as they are when the owner turns back or gets the password wrong', async () => {
    const { ana, phone, button } = await withTwo()
    await ana.tap(button)
    await ana.sees('Confirmed on')
    await ana.tap('Remove it')
    await approve(ana, 'not the password at all')
    await ana.sees('That’s not the password')
    await ana.tap('‹ Back')
    await ana.sees('Confirmed on')
    expect(await addressesOf(ana)).toEqual([phone, `${ana.email} ★`].sort())
  })
})

test('no address changes for a day after a recovery without an older second factor, and the chat says until when', async () => {
  const ana = await owner(app)
  const [account] = await accountsOf(app, ana)
  const recover = app.directory.db.updateTable('accounts').set({ recovered_at: app.now() })
  await recover.where('id', '=', account?.id ?? '').execute()
  const add = async () => {
    ana.say('/addresses')
    await ana.sees('These are the ways to reach you')
    await ana.tap('Add an e-mail address')
  }
  await app.pass(23 * HOUR)
  await add()
  await ana.sees('this is only possible from')
  await ana.tap('‹ Back')
  await ana.sees('These are the ways to reach you')
  await app.pass(2 * HOUR)
  await add()
  await ana.sees('please confirm that it’s you')
})

describe('a new e-mail address with pages', () => {
  test('the link in the mail adds the address, also on another device', async () => {
    await using pages = await openAppWithPages({ CAPTCHA: 'off' })
    const ana = await ownerByPage(pages)
    ana.say('/addresses')
    await ana.sees('These are the ways to reach you')
    await ana.tap('Add an e-mail address')
    await approveByPage(ana)
    await ana.sees('Which e-mail address should I add')
    const address = `new-${ana.id}@example.com`
    ana.say(address)
    const match = matchIn(await ana.sees('6-digit code'))
    const link = linkIn(await mailTo(pages, address))
    expect(await (await fetch(link)).text()).not.toContain(address)
    expect(await addressesOf(ana, pages)).toEqual([`${ana.email} ★`])
    expect((await postForm(link)).status).toBe(422)
    expect((await postForm(link, { match })).status).toBe(200)
    await ana.sees('is added')
    expect(await addressesOf(ana, pages)).toEqual([`${ana.email} ★`, address])
    expect((await postForm(link)).status).toBe(409)
  })
})
