import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFactor, SEED_BYTES } from '../../src/accounts/proofs/factors.ts'
import {
  type App,
  accountsOf,
  addressBehind,
  labelsOf,
  mailTo,
  matchIn,
  openAppWithPages,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { axeFindings, axeFindingsAsItStands } from '../fixtures/axe.ts'
import { launchBrowser, type TestBrowser } from '../fixtures/browser.ts'
import { CALLBACK, CLIENTS, SECRET } from '../fixtures/openid.ts'
import { PASSWORD, walk } from '../fixtures/sign-up-steps.ts'

/** A stranger's application with a name as long as one may be, and with words as long as German has them. */
const LONG_NAMED = {
  id: 'archive',
  name: 'Gemeinschaftsdokumentenverwaltung der Stadtwerke Reutlingen',
  secret: SECRET,
  redirectUris: [CALLBACK],
  grants: ['code', 'device'],
}
const PROTECTED = { id: 'notes', name: 'Notes', forwardAuth: ['localhost:9'] }

const folder = mkdtempSync(join(tmpdir(), 'portico-passkeys-'))
let app: App
let browser: TestBrowser

beforeAll(async () => {
  const file = join(folder, 'clients.json')
  writeFileSync(file, JSON.stringify([...CLIENTS, LONG_NAMED, PROTECTED]))
  ;[app, browser] = await Promise.all([
    openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat', CLIENTS: file }),
    launchBrowser(),
  ])
})
afterAll(async () => {
  await Promise.all([app?.[Symbol.asyncDispose](), browser?.[Symbol.asyncDispose]()])
  rmSync(folder, { recursive: true, force: true })
})

/** Safari before 18.4 knows passkeys, and not how they are written in JSON (Web Authentication 3, 5.1.8 to 5.1.10). */
const WITHOUT_JSON = `for (const [thing, name] of [
  [PublicKeyCredential, 'parseCreationOptionsFromJSON'],
  [PublicKeyCredential, 'parseRequestOptionsFromJSON'],
  [PublicKeyCredential.prototype, 'toJSON'],
]) delete thing[name]`

/** A tab on a device that keeps passkeys and that its owner unlocks at once. */
const openDevice = async (
  script = '',
): Promise<{ readonly tab: Page; readonly passkeys: () => Promise<number> }> => {
  const tab = await browser.open('about:blank', { fresh: true })
  if (script) await tab.addInitScript(script)
  const cdp = await tab.context().newCDPSession(tab)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    tab,
    passkeys: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  }
}

const owner = async (): Promise<Person> => {
  const person = app.person()
  await walk(app, person, 'done')
  return person
}

/** Where an application sends the browser to. */
const asking = (more: Readonly<Record<string, string>> = {}): string =>
  `${app.url}/openid/auth?${new URLSearchParams({ ...request, ...more })}`
const request = {
  client_id: 'wiki',
  redirect_uri: CALLBACK,
  response_type: 'code',
  scope: 'openid',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
}

/** From the menu of the account to the list of passkeys. */
const toPasskeys = async (person: Person) => {
  person.say('/account')
  await person.sees('this is your')
  await person.tap('Sign-in and devices')
  await person.sees('How you sign in')
  await person.tap('2-step and passkeys')
  await person.sees('2-step verification is')
  await person.tap('Passkeys')
  return person.sees(/You have .* passkey/)
}

const toPage = async (person: Person, button = 'Add a passkey') => {
  person.tap(button)
  const asked = await person.sees(/Please type your password here|The page opens in your browser/)
  if (!textOf(asked).includes('Please type your password here')) return asked
  person.say(PASSWORD)
  return person.sees('The page opens in your browser')
}

describe('a passkey', () => {
  test('is made in the browser behind the number of the chat, is named and removed in the chat, and told by mail', async () => {
    const person = await owner()
    expect(textOf(await toPasskeys(person))).toContain('You have no passkeys yet.')
    const asked = await toPage(person)
    const button = asked.message.reply_markup?.inline_keyboard.flat()[0]
    expect(button).toMatchObject({ text: 'Open the page' })
    expect(button && 'url' in button).toBe(true)

    const { tab, passkeys } = await openDevice()
    await tab.goto(addressBehind(asked, 'Open the page'))
    const number = matchIn(asked)
    const give = async (match: string) => {
      await tab.getByLabel('The number in your chat').fill(match)
      await tab.getByRole('button', { name: 'Make a passkey' }).click()
    }
    await give(String((Number(number) + 1) % 100).padStart(2, '0'))
    await tab.getByRole('alert').getByText('That’s not the number in your chat').waitFor()
    expect(await passkeys()).toBe(0)

    await give(number)
    await tab.getByText('Your passkey is ready').waitFor()
    expect(await passkeys()).toBe(1)
    const listed = await person.sees('Your passkey is ready. From now on')
    expect(textOf(listed)).toContain('Please add a second one, on another device.')
    expect((await mailTo(app, person.email)).text).toContain('A passkey was added to the account')

    const again = await toPage(person, 'Add another passkey')
    await tab.goto(addressBehind(again, 'Open the page'))
    await give(matchIn(again))
    await tab.getByRole('alert').getByText('This device already has a passkey').waitFor()
    expect(await passkeys()).toBe(1)

    person.tap('‹ Back')
    await person.sees('You have one passkey.')
    await person.tap(labelsOf(person.screen).find((label) => label.startsWith('🔑')) ?? '')
    await person.sees('Added on')
    await person.tap('Change its name')
    await person.sees('be called from now on?')
    person.say('Work laptop')
    expect(labelsOf(await person.sees('That’s changed.'))).toContain('🔑 Work laptop')
    await person.tap('🔑 Work laptop')
    await person.sees('Added on')
    person.tap('Remove it')
    await person.sees('Work laptop is removed and no longer signs in.')
    expect((await mailTo(app, person.email)).text).toContain(
      'A passkey was removed from the account: Work laptop',
    )
  })

  test('signs in to an application, with the lock of the device and nothing else, in an older Safari as well', async () => {
    const person = await owner()
    await toPasskeys(person)
    const asked = await toPage(person)
    const { tab } = await openDevice(WITHOUT_JSON)
    await tab.goto(addressBehind(asked, 'Open the page'))
    await tab.getByLabel('The number in your chat').fill(matchIn(asked))
    await tab.getByRole('button', { name: 'Make a passkey' }).click()
    await tab.getByText('Your passkey is ready').waitFor()
    // A device of software takes at once what the field for the name offers: here the button is tried.
    await tab.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false')
    const goesOn = tab.waitForRequest(/^http:\/\/localhost:9\/callback\?/)
    await tab.goto(asking())
    await tab.getByRole('button', { name: 'Sign in with a passkey' }).click()
    expect(new URL((await goesOn).url()).searchParams.get('code')).toBeTruthy()
    const sessions = await app.directory.db.selectFrom('sessions').select(['client', 'proof']).execute()
    expect(sessions).toEqual([{ client: 'Wiki', proof: 'passkey' }])
  })

  test('needs a script and a browser that has passkeys: each page says plainly what is missing', async () => {
    const person = await owner()
    await toPasskeys(person)
    const address = addressBehind(await toPage(person), 'Open the page')
    const html = await (await fetch(address)).text()
    expect(html).toContain('<noscript><p>Making a passkey needs JavaScript')
    expect(html).toMatch(/<form id="passkey"[^>]* hidden>/)

    const webView = await browser.open('about:blank', { fresh: true })
    await webView.addInitScript(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'))
    await webView.goto(address)
    await webView.getByText('This browser can’t make passkeys').waitFor()
    expect(await webView.getByRole('button', { name: 'Copy the link' }).isVisible()).toBe(true)
    // "Open in the browser" of an app's web view takes the address as it stands.
    expect(webView.url()).toBe(address)
  })
})

/** Runs in a page and lists what on it would trouble a visitor. */
const faults = readFileSync(join(import.meta.dirname, '../web/faults.js'), 'utf8')

/** 2-step verification of an account, turned on before the test began. */
const secure = async (account = '') => {
  const seed = Buffer.alloc(SEED_BYTES, 7)
  await app.directory.transaction((queries) =>
    addFactor(queries, app.secrets, { account, seed, at: app.now() }),
  )
  await app.directory.db.updateTable('factors').set({ confirmed_at: app.now() }).execute()
}

/** The code that a television shows. */
const userCode = async (): Promise<string> => {
  const body = new URLSearchParams({ client_id: 'tv', scope: 'openid' })
  const answer = await fetch(`${app.url}/openid/device/auth`, { method: 'POST', body })
  return ((await answer.json()) as { user_code: string }).user_code
}

describe('every page of a sign-in', () => {
  test('is sound on a narrow phone for axe and for fingers, and fits, with a long name in a language of long words', async () => {
    const person = await owner()
    const [account] = await accountsOf(app, person)
    const narrow = { width: 320, height: 568 }
    const tab = await browser.open('about:blank', { fresh: true, locale: 'de', viewport: narrow })
    const found: Record<string, string[]> = {}
    const look = async (name: string) => {
      found[name] = [...(await tab.evaluate<string[]>(faults)), ...(await axeFindingsAsItStands(tab))]
    }
    const press = (name: string) =>
      Promise.all([tab.waitForEvent('load'), tab.getByRole('button', { name, exact: true }).click()])
    const identifier = tab.getByLabel('E-Mail-Adresse, Telefonnummer')
    const password = tab.getByLabel('Passwort', { exact: true })
    const signIn = async () => {
      await identifier.fill(person.email)
      await password.fill(PASSWORD)
      await press('Anmelden')
    }

    await tab.goto(asking({ client_id: LONG_NAMED.id }))
    await look('every way')
    found['in other sizes, light and dark'] = await axeFindings(tab)
    await press('Meinen Chat fragen')
    await look('nothing typed')
    const [typed, code] = await Promise.all([password.boundingBox(), tab.locator('.qr').boundingBox()])
    expect(typed?.y).toBeLessThan(code?.y ?? 0)
    await identifier.fill('nobody@example.com')
    await press('Meinen Chat fragen')
    await look('asked by a name')

    await tab.goto(asking({ client_id: LONG_NAMED.id }))
    await signIn()
    await tab.getByRole('button', { name: 'Nicht erlauben' }).waitFor()
    await look('consent')
    await tab.goto(`${app.url}/openid/device`)
    await look('code of a device')
    await tab.getByLabel('Der Code auf deinem Gerät').fill('BCDF-GHJK')
    await press('Weiter')
    await look('wrong code of a device')
    await tab.getByLabel('Der Code auf deinem Gerät').fill(await userCode())
    await press('Weiter')
    await look('device to confirm')
    await press('Ja, weiter')
    await tab.getByText('Dein Gerät ist angemeldet').waitFor()
    await look('device signed in')

    await tab.goto(asking({ prompt: 'login', ui_locales: 'de' }))
    await tab.getByText('Dein Chat wurde gerade gefragt').waitFor()
    await look('chat asked by itself')
    await secure(account?.id)
    await tab.getByRole('link', { name: 'Anders anmelden' }).click()
    await signIn()
    await look('code')
    await tab.getByLabel('Ein Code aus').fill('000000')
    await press('Anmelden')
    await look('wrong code')

    for (const path of [
      'openid/logout',
      'openid/auth?client_id=nobody',
      'login/over',
      'forward-auth/refused?host=localhost:9',
    ]) {
      await tab.goto(`${app.url}/${path}`)
      await look(path)
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
  })
})
