import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlaygroundScene } from '../../src/channels/playground/page/wire.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { PASSWORD } from '../fixtures/sign-up-steps.ts'
import { openSurfer } from '../fixtures/surfer.ts'

const root = join(import.meta.dirname, '../..')
const running = new AsyncDisposableStack()
afterAll(() => running.disposeAsync())

let portico: string
let shop: string
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-example-'))
  running.defer(() => rmSync(dataDir, { recursive: true, force: true }))
  const [PORT, SHOP_PORT] = [String(await freePort()), String(await freePort())]
  portico = `http://localhost:${PORT}`
  shop = `http://localhost:${SHOP_PORT}`
  const env = { ...process.env, PORT, SHOP_PORT, DATA_DIR: dataDir, CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' }
  const command = spawn('npm', ['run', '--silent', 'example'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(command, 'exit')
  running.defer(async () => {
    command.kill('SIGTERM')
    await ended
  })
  let said = ''
  for await (const line of command.stdout) {
    said += String(line)
    if (said.includes(`The example shop is open: ${shop}/`)) break
  }
  expect(said).toContain(`Portico's playground is open: ${portico}/`)
})

/** A person at the page of the playground, without its scripts. */
const openVisitor = async () => {
  const cookie = (await fetch(`${portico}/`)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const post = async (name: string, request: object) => {
    const headers = { cookie, 'content-type': 'application/json', origin: portico }
    const body = JSON.stringify(request)
    const answer = await fetch(`${portico}/playground/${name}`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`)
  }
  const scene = async (): Promise<PlaygroundScene> => {
    const answer = await fetch(`${portico}/playground/events`, { headers: { cookie } })
    let read = ''
    for await (const chunk of answer.body ?? []) {
      read += Buffer.from(chunk as Uint8Array).toString()
      const [, data] = /^data: (.*)\n/m.exec(read) ?? []
      if (data) return JSON.parse(data) as PlaygroundScene
    }
    throw new Error('The playground showed nothing.')
  }
  const newest = async () => (await scene()).chat.findLast(({ mine }) => !mine)?.message
  return {
    scene,
    say: (text: string) => post('say', { text }),
    /** The newest message of the bot, once it has these words. */
    async sees(words: string): Promise<void> {
      for (let tries = 0; tries < 200; tries += 1, await pause(100)) {
        const message = await newest()
        if ((message?.text ?? message?.caption ?? '').includes(words)) return
      }
      const message = await newest()
      throw new Error(`Not "${words}", but: ${message?.text ?? message?.caption}`)
    },
    async tap(label: string): Promise<void> {
      const message = await newest()
      const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
      if (!message || !button || !('callback_data' in button)) throw new Error(`There is no "${label}".`)
      await post('tap', { message: message.message_id, data: button.callback_data })
    },
  }
}

test('`npm run example` ends with a person who is signed in to a shop by a tap in the playground’s chat', async () => {
  const ana = await openVisitor()
  await ana.say('/start')
  await ana.sees('What would you like to do')
  await ana.tap('Create my account')
  await ana.sees('country or region')
  await ana.say('spain')
  await ana.sees('What’s your e-mail address')
  await ana.say('ana@example.com')
  await ana.sees('6-digit code')
  while ((await ana.scene()).mails.length === 0) await pause(50)
  await ana.say(/\b\d{6}\b/.exec((await ana.scene()).mails[0]?.text ?? '')?.[0] ?? '')
  await ana.sees('Now a password')
  await ana.say(PASSWORD)
  await ana.sees('same password again')
  await ana.say(PASSWORD)
  await ana.sees('Is everything right')
  await ana.tap('Accept and create')
  await ana.sees('is ready')

  const surfer = openSurfer()
  expect((await surfer.open(shop)).html).toContain('Sign in with Portico')
  const page = await surfer.open(`${shop}/sign-in`)
  const link = /href="([^"]+start=signin-[^"]+)"/.exec(page.html)?.[1] ?? ''
  expect(link.startsWith(`${portico}/?start=`)).toBe(true)
  await ana.say(`/start ${new URL(link).searchParams.get('start')}`)
  await ana.sees('Sign in to Example shop?')
  await ana.tap(/<output>(\d\d)<\/output>/.exec(page.html)?.[1] ?? '')
  await ana.sees('Go back to Example shop')
  const welcome = await surfer.open(page.url.href)
  expect(welcome.url.href).toBe(`${shop}/`)
  expect(welcome.html).toContain('ana@example.com')

  await ana.say('/sessions')
  await ana.sees('one active session')
  await ana.tap('Sign out everywhere')
  await ana.sees('session will be signed out')
  await ana.tap('Yes, sign out everywhere')
  await ana.sees('No active sessions')
  expect((await surfer.open(shop)).html).toContain('Sign in with Portico')
})
