import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { MINUTE, openServices, type Person, type Services, TOKEN, textOf } from '../fixtures/app.ts'
import { choosePassword, namedBy, sayCode } from '../fixtures/recovery-steps.ts'
import { walk } from '../fixtures/sign-up-steps.ts'
import { type CleanFolder, installTarball } from '../fixtures/tarball.ts'

let folder: CleanFolder
beforeAll(() => {
  folder = installTarball()
})
afterAll(() => folder[Symbol.dispose]())

const root = join(import.meta.dirname, '../..')

/** The example as its owner starts it, with nothing but the package from the tarball. */
const startExample = (name: string, { botApi, env }: Services) => {
  const child = spawn(process.execPath, ['bot.js'], {
    cwd: join(folder.path, name),
    env: {
      PATH: process.env.PATH ?? '',
      BOT_TOKEN: TOKEN,
      API_ROOT: botApi.url,
      SMTP_URL: env.SMTP_URL,
      DATA_DIR: env.DATA_DIR,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const hear = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'exit')
  return {
    output: () => output,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      const [code, signal] = await ended
      if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The example ended with ${code}:\n${output}`)
    },
  }
}

const orders = async (person: Person, size: string) => {
  person.say('/order')
  await person.sees('Which size?')
  person.say(size)
  await person.sees(`Ordered: a shirt in ${size}.`)
}

/** A code to the same address is sent once a minute, and the example goes by the real clock: what was sent becomes older. */
const aMinuteLater = ({ directory }: Services) =>
  directory.db
    .updateTable('sends')
    .set(({ eb }) => ({ at: eb('at', '-', 2 * MINUTE) }))
    .execute()

test('needs no sources, and tells the licences of the packages that are bundled', () => {
  expect(folder.files.filter((file) => /^(src|flows)\/.*\.ts$/.test(file))).toEqual([])
  const licences = readFileSync(
    join(folder.path, 'node_modules/portico/dist/third-party-licences.txt'),
    'utf8',
  )
  for (const name of ['xstate', 'zod', 'kysely', '@redis/client', 'hono'])
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'))
})

test('has types for options, events and contexts, as a host in TypeScript sees them', () => {
  writeFileSync(join(folder.path, 'host.ts'), HOST)
  const strictly = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--skipLibCheck']
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout, status } = spawnSync(tsc, [...strictly, ...types, 'host.ts'], {
    cwd: folder.path,
    encoding: 'utf8',
  })
  expect([stdout, status]).toEqual(['', 0])
})

const HOST = `
import { Bot, type Context } from 'grammy'
import { createPortico } from 'portico'
import { accounts, type PorticoFlavor } from 'portico/grammy'
import * as other from 'portico/telegraf'
import { Telegraf, type Context as OtherContext } from 'telegraf'

const bot = new Bot<Context & PorticoFlavor>('')
const portico = await createPortico({ telegram: bot.api, commands: { start: false, signup: 'register' } })
bot.use(accounts(portico))
bot.on('message', async (ctx) => ctx.reply((await ctx.account)?.ways[0]?.value ?? ''))
portico.on('signedIn', ({ account, facts }) => account + facts.device)
await portico.open(7, 'check-up')

const second = new Telegraf<OtherContext & other.PorticoFlavor>('')
second.use(other.accounts(await createPortico({ telegram: second.telegram })))
second.on('message', async (ctx) => ctx.reply((await ctx.account)?.name ?? ''))

// @ts-expect-error: there is no such event
portico.on('signedUp', () => {})
// @ts-expect-error: there is no such command
await createPortico({ telegram: bot.api, commands: { singup: 'register' } })
`

describe.each(['grammy-shop', 'telegraf-orders'])('%s, with the package from its tarball', (name) => {
  test('signs a person up around an order of its own, knows the account, and lets its owner back in', async () => {
    await using services = await openServices()
    await using example = startExample(name, services)
    const ana = services.person()
    ana.say('/start')
    await ana.sees('Welcome to the shop')
    ana.say('a text that no flow has asked for')
    await ana.sees('Sorry?')
    ana.say('/orders')
    await walk(services, ana, 'email', 'region')
    await orders(ana, 'M')
    ana.say(ana.email)
    await ana.sees('Sorry?')
    ana.say('/signup')
    await walk(services, ana, 'done', 'email')
    ana.say('/orders')
    expect(textOf(await ana.sees('Your orders'))).toBe('Your orders: shirt M')

    await aMinuteLater(services)
    const newPhone = await namedBy(services, ana.email)
    await orders(newPhone, 'L')
    newPhone.say('/recover')
    await sayCode(services, newPhone, ana.email)
    await choosePassword(newPhone)
    newPhone.say('thank you')
    await newPhone.sees('Sorry?')
    expect(example.output()).not.toContain('Error')
  })

  test('keeps a sign-up through a crash that ends the order of another person, whose library keeps it in memory', async () => {
    await using services = await openServices()
    const [ana, ben] = [services.person(), services.person({ firstName: 'Ben' })]
    {
      await using example = startExample(name, services)
      ana.say('/signup')
      await walk(services, ana, 'email', 'region')
      ben.say('/order')
      await ben.sees('Which size?')
      await vi.waitFor(() => expect(services.botApi.pending).toEqual([]))
      await example.kill()
    }
    await using _ = startExample(name, services)
    ben.say('M')
    await ben.sees('Sorry?')
    ana.say(ana.email)
    await ana.sees('Which characters do you see')
  })

  test('needs at most 15 lines for it', () => {
    const linesOf = (file: string) => readFileSync(join(root, 'examples', name, file), 'utf8').split('\n')
    const before = linesOf('before.js')
    const added = linesOf('bot.js').filter((line) => line !== '' && !before.includes(line))
    expect(added.length).toBeLessThanOrEqual(15)
  })
})
