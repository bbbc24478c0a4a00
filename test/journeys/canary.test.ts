import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  addressBehind,
  captchaOf,
  codeIn,
  linkIn,
  mailTo,
  matchIn,
  openServices,
  postForm,
  type Services,
  TOKEN,
  WEBHOOK_SECRET,
} from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

/** A password that stands nowhere else in the world. */
const PASSWORD = 'kestrel-7713 unter dem Möwenfels'
const WRONG_PASSWORD = 'kestrel-7713 password1'

/**
 * A secret as it may stand somewhere, in bytes: as it is, in base64 wherever it begins, in hex, and in an address.
 * Disguises of a few characters stand anywhere by chance.
 */
const disguises = (secret: string): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(secret)
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return text.slice(Math.ceil((shift * 4) / 3) + (shift > 0 ? 1 : 0), -4)
  })
  return new Map(
    Object.entries({
      plain: secret,
      json: JSON.stringify(secret).slice(1, -1),
      base64: base64[0] ?? '',
      'base64, one on': base64[1] ?? '',
      'base64, two on': base64[2] ?? '',
      base64url: bytes.toString('base64url').slice(0, -2),
      hex: bytes.toString('hex'),
      HEX: bytes.toString('hex').toUpperCase(),
      address: encodeURIComponent(secret),
      form: new URLSearchParams({ s: secret }).toString().slice(2),
    })
      .filter(([name, text]) => name === 'plain' || text.length > 5)
      .map(([name, text]) => [name, Buffer.from(text)]),
  )
}

/** Where each secret was found, by the name of the place. Digits count only as a number of their own. */
const findings = (places: ReadonlyMap<string, Buffer>, secrets: Readonly<Record<string, string>>): string[] =>
  Object.entries(secrets).flatMap(([name, secret]) =>
    [...disguises(secret)].flatMap(([disguise, bytes]) =>
      [...places].flatMap(([place, content]) =>
        standsIn(content, bytes) ? [`${name} (${disguise}) in ${place}`] : [],
      ),
    ),
  )

const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39
const standsIn = (content: Buffer, bytes: Buffer): boolean => {
  for (let at = content.indexOf(bytes); at >= 0; at = content.indexOf(bytes, at + 1)) {
    const number = bytes.every((byte) => isDigit(byte))
    if (!number || !(isDigit(content[at - 1]) || isDigit(content[at + bytes.length]))) return true
  }
  return false
}

/** Everything the program has left behind: its words, its files, its figures, and what it told Telegram. */
const leftBehind = async (services: Services, output: string, figures: string) =>
  new Map([
    ['the log', Buffer.from(output)],
    ['/metrics', Buffer.from(figures)],
    [
      'what the bot told Telegram',
      Buffer.from(JSON.stringify(services.botApi.calls.map(({ params }) => params))),
    ],
    ...readdirSync(services.dataDir, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name !== 'secret.key')
      .map((file) => [file.name, readFileSync(join(file.parentPath, file.name))] as const),
  ])

describe('a secret stands nowhere it could be read later', () => {
  test('when the password is chosen on a page', async () => {
    const port = await freePort()
    await using services = await openServices({
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
      LOG_LEVEL: 'trace',
    })
    await using child = startChild(services)
    const ana = services.person()
    await walk(services, ana, 'captcha')
    const captcha = await captchaOf(services, ana)
    ana.say(captcha)
    const match = matchIn(await ana.sees(steps.code.sees))
    const mail = await mailTo(services, ana.email)
    const [code, link] = [codeIn(mail), linkIn(mail)]
    await (await postForm(link, { match })).text()
    const screen = await ana.sees('Now a password')
    const page = addressBehind(screen, 'Choose a password')
    await (await postForm(page, { password: WRONG_PASSWORD, again: PASSWORD })).text()
    const set = await postForm(page, { password: PASSWORD, again: PASSWORD })
    const answered = await set.text()
    await walk(services, ana, 'done', 'review')
    const figures = await (await fetch(`http://localhost:${port}/metrics`)).text()
    child.kill('SIGTERM')
    await child.ended

    const places = await leftBehind(services, child.output, figures)
    places.set('the answer of the page', Buffer.from(answered))
    const linkToken = link.split('/').at(-1)?.split('.').at(-1) ?? ''
    const pageToken = page.split('/').at(-1)?.split('.').at(-1) ?? ''
    expect(linkToken.length).toBe(43)
    expect(
      findings(places, {
        password: PASSWORD,
        'refused password': WRONG_PASSWORD,
        code,
        captcha,
        'token of the link': linkToken,
        'bot token': TOKEN,
        'secret of the webhook': WEBHOOK_SECRET,
      }).filter((finding) => !isIntended(finding)),
    ).toEqual([])
    places.delete('what the bot told Telegram')
    expect(findings(places, { 'token of the page': pageToken })).toEqual([])
    expect(findings(places, { 'an address, which is kept': ana.email })).toEqual(
      expect.arrayContaining([expect.stringContaining('directory.sqlite')]),
    )
  })

  test('when the password is written in the chat, also while things go wrong', async () => {
    await using services = await openServices({ LOG_LEVEL: 'trace', CAPTCHA: 'off' })
    await using child = startChild(services)
    const ana = services.person()
    await walk(services, ana, 'code')
    const code = codeIn(await mailTo(services, ana.email))
    services.botApi.fault({ chat: ana.id, times: 1, answer: 'reset' })
    ana.say(code)
    await ana.sees(steps.password.sees)
    services.botApi.fault({
      method: 'deleteMessage',
      chat: ana.id,
      times: 1,
      answer: { error_code: 400, description: `Bad Request: ${PASSWORD} cannot be deleted` },
    })
    ana.say(WRONG_PASSWORD)
    await ana.sees(steps.again.sees)
    ana.say(PASSWORD)
    await ana.sees('Those two didn’t match')
    ana.say(PASSWORD)
    await ana.sees(steps.again.sees)
    ana.say(PASSWORD)
    await walk(services, ana, 'done', 'review')
    child.kill('SIGTERM')
    await child.ended
    const places = await leftBehind(services, child.output, '')
    expect(
      findings(places, { password: PASSWORD, 'wrong password': WRONG_PASSWORD, code, 'bot token': TOKEN }),
    ).toEqual([])
  })
})

/** Telegram has to be told the secret with which it proves itself. */
const isIntended = (finding: string) =>
  finding.startsWith('secret of the webhook') && finding.endsWith('what the bot told Telegram')

test('the search finds each secret in each of its disguises', () => {
  for (const [name, bytes] of disguises(PASSWORD)) {
    const place = new Map([['here', Buffer.concat([Buffer.from('<'), bytes, Buffer.from('>')])]])
    expect([name, findings(place, { password: PASSWORD }).length > 0]).toEqual([name, true])
  }
  for (const before of ['', 'a', 'ab']) {
    const place = new Map([['here', Buffer.from(Buffer.from(`${before}${PASSWORD}!`).toString('base64'))]])
    expect(findings(place, { password: PASSWORD })).not.toEqual([])
  }
  expect(findings(new Map([['here', Buffer.from('at 123456 x')]]), { code: '123456' })).not.toEqual([])
  expect(findings(new Map([['here', Buffer.from('at 91234567')]]), { code: '123456' })).toEqual([])
})
