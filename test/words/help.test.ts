import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../flows/flows.ts'
import { words } from '../../flows/screen.ts'
import { loadWords } from '../../src/words/words.ts'

const wording = loadWords({ roots: [join(import.meta.dirname, '../../flows')], fallback: 'en' })

/** Parts of the account, which `/account` leads to, and a second name of `/guide`. */
const behindOthers = ['password', 'addresses', 'sessions', 'guides']

test.each(wording.locales)('the help names every command once, in %s', (locale) => {
  const named = wording.plain(locale, words('common-help')).match(/\/[a-z]+/g) ?? []
  const known = Object.keys(commands).filter((command) => !behindOthers.includes(command))
  expect(named.sort()).toEqual([...known, 'back', 'cancel'].map((command) => `/${command}`).sort())
})

test.each(wording.locales)('the menu’s own help repeats none of them but the way back, in %s', (locale) => {
  expect(wording.plain(locale, words('home-help')).match(/\/[a-z]+/g)).toEqual(['/start'])
})
