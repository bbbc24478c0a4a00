import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addAccount } from '../../src/accounts/accounts.ts'
import { addChat } from '../../src/accounts/chats.ts'
import { readConfig } from '../../src/config/config.ts'
import { startServer } from '../../src/server.ts'
import { openServices, type Services } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'

const API_KEY = 'k'.repeat(32)

const start = (env: Readonly<Record<string, string>>) => {
  const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...env })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return startServer(read.config)
}

/** What a real bot has stored of a person who created an account in a chat. */
const leaveAnAccount = ({ directory }: Services) =>
  directory.transaction(async (queries) => {
    const account = { id: 'a', number: '1234567890', region: 'ES', locale: 'en', name: 'Ana', created_at: 1 }
    await addAccount(queries, account)
    await addChat(queries, account.id, 'tg:4242', 1)
  })

/** An empty folder, in which the playground runs. */
const openPlayground = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-playground-'))
  const server = await start({ DATA_DIR: dataDir })
  return {
    dataDir,
    url: server.url,
    stop: () => server.stop(),
    [Symbol.asyncDispose]: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

describe('an operator whose token is lost', () => {
  test.each([
    ['a public address on every interface', { PUBLIC_URL: 'https://accounts.example.com', HOST: '0.0.0.0' }],
    ['a key of the API', { API_KEY }],
  ])('with %s gets no playground, but is told which setting is missing', async (_what, settings) => {
    await using services = await openServices({ TELEGRAM_BOT_TOKEN: '', ...settings })
    await using child = startChild(services)
    expect(await child.ended).toEqual({ code: 1, signal: null })
    expect(child.output).toContain('TELEGRAM_BOT_TOKEN is not set')
    expect(child.output).toContain('Example: TELEGRAM_BOT_TOKEN=')
    expect(child.output).not.toContain('playground is open')
  })

  test('with nothing but a folder of real accounts gets no playground', async () => {
    await using services = await openServices()
    await leaveAnAccount(services)
    const opening = start({ DATA_DIR: services.dataDir })
    await expect(opening).rejects.toMatchObject({ code: 'data/real-accounts' })
    expect(existsSync(join(services.dataDir, 'playground.txt'))).toBe(false)
    const bot = await start(services.env)
    await bot.stop()
  })

  test('a real bot does not take over what was made in the playground, and the playground does', async () => {
    await using services = await openServices()
    await using playground = await openPlayground()
    await playground.stop()
    const taking = start({ ...services.env, DATA_DIR: playground.dataDir })
    await expect(taking).rejects.toMatchObject({ code: 'data/playground' })
    const again = await start({ DATA_DIR: playground.dataDir })
    await again.stop()
  })
})

describe('a visitor of the playground', () => {
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0]

  test('cannot choose the cookie from which the person follows', async () => {
    await using playground = await openPlayground()
    const chosen = `portico-visitor=${'A'.repeat(22)}`
    const given = cookieOf(await fetch(playground.url, { headers: { cookie: chosen } }))
    expect(given).toMatch(/^portico-visitor=[\w-]{22}\.[\w-]{43}$/)
    const [, proof] = given?.split('.') ?? []
    for (const forged of [`${chosen}.${proof}`, `${chosen}.${'A'.repeat(43)}`, `${chosen}.%C3%B1`]) {
      const answer = await fetch(playground.url, { headers: { cookie: forged } })
      expect(cookieOf(answer)).toMatch(/^portico-visitor=/)
    }
    expect(cookieOf(await fetch(playground.url, { headers: { cookie: given ?? '' } }))).toBeUndefined()
  })

  test.each(['x-forwarded-for', 'forwarded', 'via'])(
    'is not let in through a proxy that says so in "%s"',
    async (header) => {
      await using playground = await openPlayground()
      expect((await fetch(playground.url, { headers: { [header]: '203.0.113.9' } })).status).toBe(403)
      expect((await fetch(playground.url)).status).toBe(200)
    },
  )
})
