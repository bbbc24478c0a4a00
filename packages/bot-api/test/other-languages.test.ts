import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { start } from './client.ts'
import { converse, pictures } from './conversation.ts'

const here = join(import.meta.dirname, 'languages')
const succeeds = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Debian's Python, which has Debian's packages; another one may stand before it in the path. */
const PYTHON = '/usr/bin/python3'
/** Debian's Go finds Debian's libraries where they are installed, without a download. */
const GO = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' }

const libraries = {
  'python-telegram-bot 13': {
    there: () => succeeds(PYTHON, '-c', 'import telegram.ext'),
    debian: 'python3-python-telegram-bot',
    program: () => [PYTHON, join(here, 'python_telegram_bot.py')],
    odd: [],
  },
  'telebot 3': {
    there: () =>
      succeeds('go', 'version') && succeeds('test', '-d', '/usr/share/gocode/src/gopkg.in/telebot.v3'),
    debian: 'golang-go golang-gopkg-telebot.v3-dev',
    program: (folder: string) => {
      const program = join(folder, 'telebot')
      const built = spawnSync('go', ['build', '-o', program, '.'], {
        cwd: join(here, 'telebot'),
        env: { ...process.env, ...GO },
        encoding: 'utf8',
      })
      expect(built.stderr).toBe('')
      return [program]
    },
    odd: [
      'unknown parameter "reply_markup.inline_keyboard[0][0].unique" of InlineKeyboardButton',
      "can't parse inline keyboard button: exactly one action is allowed, but it has callback_data and switch_inline_query_current_chat",
    ],
  },
} as const

it.for(Object.entries(libraries))('%s holds the same conversation', async ([, library], { skip }) => {
  skip(!library.there(), `Debian has it as ${library.debian}.`)
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-languages-'))
  const picture = join(folder, 'picture.png')
  writeFileSync(picture, (await pictures()).one)
  const [command = '', ...args] = library.program(folder)
  const api = await start({ strict: false, token: '123456:local' })
  const bot = spawn(command, args, {
    env: { ...process.env, API_ROOT: api.url, TOKEN: api.token, PICTURE: picture },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => bot.once('exit', resolve))
  try {
    await converse(api, library.odd)
  } finally {
    bot.stdin.end()
    bot.kill()
    await ended
    await api.close()
    rmSync(folder, { recursive: true })
  }
})
