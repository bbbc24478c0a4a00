import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../flows/durations.ts'
import { limitsPage } from '../scripts/limits/page.ts'
import { limits } from '../src/accounts/throttling/limits.ts'
import { explain, readConfig } from '../src/config/config.ts'
import { parseDuration, writeDuration } from '../src/config/limits/durations.ts'
import { readLimits } from '../src/config/limits/read-limits.ts'
import { limitRules } from '../src/config/limits/rules.ts'
import { limitSettings } from '../src/config/limits/settings.ts'
import { limitAt, schemaOf, withLimit, writeValue } from '../src/config/limits/values.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'portico-limits-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every figure among the limits, by its path. */
const paths = (part: object, before = ''): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? paths(value, `${before}${key}.`)
      : [`${before}${key}`],
  )

const wrong = (given: unknown) => {
  const read = readLimits(given)
  return read.ok ? [] : read.problems.map((problem) => problem.wrong)
}

/** What an operator reads who has this text in the file of limits. */
const explained = (text: string, env: Record<string, string> = {}) => {
  const path = join(folder, 'limits.json')
  writeFileSync(path, text)
  const read = readConfig({ LIMITS: path, ...env }, ['example'])
  return read.ok ? '' : explain(read.problems).join('\n').replaceAll(path, 'limits.json')
}

describe('limits as settings', () => {
  test('are all that there are, but for windows and how long wrong answers are remembered', () => {
    const fixed = ['wrongCodes.remembered', 'factor.remembered']
    const settable = paths(limits).filter((path) => !path.endsWith('.per') && !fixed.includes(path))
    expect(Object.keys(limitSettings).toSorted()).toEqual(settable.toSorted())
  })

  test('take their standard values, and these keep every rule', () => {
    for (const [name, setting] of Object.entries(limitSettings)) {
      const standard = limitAt(limits, name)
      expect(schemaOf(setting).parse(writeValue(setting, standard)), name).toEqual(standard)
    }
    expect(limitRules.filter(({ holds }) => !holds(limits))).toEqual([])
  })

  test('stand in docs/limits.md as the source has them', () => {
    expect(readFileSync(join(root, 'docs/limits.md'), 'utf8')).toBe(limitsPage())
  })

  test('change what was named and nothing else, and say what differs', () => {
    const read = readLimits({ 'sends.budget.most.strangers': 2000, 'code.lives': '5 min', 'code.tries': 5 })
    expect(read).toEqual({
      ok: true,
      settings: {
        limits: withLimit(withLimit(limits, 'sends.budget.most.strangers', 2000), 'code.lives', 5 * MINUTE),
        changed: ['code.lives 5m (standard: 10m)', 'sends.budget.most.strangers 2000 (standard: 500)'],
      },
    })
  })

  test('are the standard ones where nothing differs', () => {
    expect(readLimits({ 'code.tries': 5 })).toEqual({ ok: true, settings: undefined })
  })

  test.each([
    ['10m', 10 * MINUTE],
    ['1.5 days', 1.5 * DAY],
    ['90 s', 90_000],
    ['2 hours', 2 * 60 * MINUTE],
    ['10', undefined],
    ['-1m', undefined],
    ['10ms', undefined],
  ])('read the time %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
    if (ms !== undefined) expect(parseDuration(writeDuration(ms))).toBe(ms)
  })
})

describe('a limit that cannot be is refused with its place, what is wrong, and what would do', () => {
  test.each([
    ['code.lives', '11m', 'may be 2m to 10m. How long a code counts. At most ten minutes: NIST'],
    ['code.lives', 300, 'is not a time with its unit'],
    ['code.lives', 'soon', 'is not a time with its unit'],
    ['code.tries', 2.5, 'is not a whole number'],
    ['code.tries', '5', 'is not a number'],
    ['sends.budget.most.strangers', 0, 'may be 1 to 100000. Codes for people who sign up'],
    ['sends.coolDowns', [], 'is an empty list'],
    ['sends.coolDowns', ['1s'], 'may be 30s to 1h'],
    ['recovery.hold', '1h', 'may be 1d to 14d'],
    [
      'wrongCodes.inARow',
      101,
      'may be 20 to 100. Wrong codes in a row, after which only another proof helps. At most a hundred',
    ],
  ])('%s: %j', (name, value, what) => {
    expect(wrong({ [name]: value })).toEqual([expect.stringContaining(`has ${name}, which ${what}`)])
  })

  test.each([
    ['code.live', 'code.lives'],
    ['sends.budget.strangers', 'sends.budget.most.strangers'],
    ['codeTries', 'code.tries'],
  ])('%s: asks whether %s was meant', (name, meant) => {
    expect(wrong({ [name]: 1 })).toEqual([expect.stringContaining(`no limit. Was ${meant} meant?`)])
  })

  test('__proto__ and constructor are no limits', () => {
    expect(wrong(JSON.parse('{"__proto__": {"tries": 1}, "constructor": 1}')).join()).toContain(
      '"constructor", which is no limit',
    )
    expect(({} as { tries?: number }).tries).toBeUndefined()
  })
})

describe('limits that open a hole together are refused:', () => {
  test.each([
    ['a code that is never sent again', { 'code.lives': '2m', 'code.spare': '5m' }],
    [
      'a link that ends before the code beside it',
      {
        'recovery.link': '10m',
        'link.lives': '10m',
        'code.lives': '10m',
        'recovery.proof': '1d',
        'recovery.lives': '1h',
      },
    ],
    ['a long hold shorter than the short one', { 'recovery.hold': '5d' }],
    ['a page that outlives what it is filled in for', { 'ticket.lives': '2h', 'ticket.kept': '1h' }],
    ['a first pause longer than the longest', { 'factor.pause': '2h', 'factor.longestPause': '1h' }],
    [
      'more than forty guesses at one address a day',
      {
        'code.tries': 10,
        'sends.perDestination.most': 20,
        'wrongCodes.most': 20,
        'wrongCodes.pause': '15m',
        'wrongCodes.longestPause': '1h',
        'sends.perChat.most': 20,
        'sends.budget.most.recovery': 100,
      },
    ],
    ['a chat that guesses at many addresses', { 'sends.perChat.most': 50 }],
    [
      'many chats that guess at recoveries',
      { 'sends.budget.most.recovery': 1000, 'sends.budget.most.grave': 1000 },
    ],
    [
      'many guesses at an authenticator',
      { 'factor.most': 10, 'factor.pause': '5m', 'factor.longestPause': '1h' },
    ],
    ['pauses that an owner ends again and again', { 'unlocks.most': 10 }],
    ['passwords under twenty names of one account', { addresses: 20 }],
    ['a grave notification behind ordinary ones', { 'sends.notifications.ordinary.email.most': 50 }],
    ['a flood under one name that uses up what all strangers have', { 'api.ofOneName.most': 200 }],
    ['strangers who leave little for known devices', { 'api.strangers.most': 3000 }],
    ['recoveries that owners cannot hear of in time', { 'sends.budget.most.recovery': 300 }],
  ])('%s', (_, settings) => {
    expect(wrong(settings).join('\n')).toContain('has limits that do not go together (')
  })

  test('each rule is broken by limits that are sound by themselves, or is none', () => {
    const extremes = (name: string) => {
      const { unit, least, most } = limitSettings[name] ?? { unit: 'count', least: 0, most: 0 }
      return unit === 'times' ? [[least], [most]] : [least, most]
    }
    const reached = ({ names, holds }: (typeof limitRules)[number]) => {
      const all = names.reduce(
        (some, name) => some.flatMap((each) => extremes(name).map((value) => withLimit(each, name, value))),
        [limits],
      )
      return all.some((each) => !holds(each))
    }
    expect(limitRules.filter((rule) => !reached(rule)).map(({ rule }) => rule)).toEqual([])
  })
})

describe('the file of limits', () => {
  test('is explained to an operator with the place, the cause and what would do', () => {
    expect(explained('{ "code.lives": "20m", "sends.perChat.most": 10 }')).toBe(
      `Portico cannot start: one setting needs a change.

LIMITS names limits.json, which has code.lives, which may be 2m to 10m. How long a code counts. At most ten minutes: NIST SP 800-63B-4, 3.1.3.2. A mail that is slower has its link.
  Example: "code.lives": "10m"`,
    )
  })

  test.each([
    [
      '{ "code.lives": "5m", }',
      'LIMITS names limits.json, which is not JSON (Expected double-quoted property name',
    ],
    ['[5]', 'LIMITS names limits.json, which is no object with limits by their names'],
    ['', 'LIMITS names limits.json, which is not JSON (Unexpected end of JSON input)'],
  ])('%s', (text, what) => {
    expect(explained(text)).toContain(what)
  })

  test('is limits.json in DATA_DIR where none is named, and need not be there', () => {
    expect(readConfig({ DATA_DIR: join(folder, 'none') }, ['example'])).toMatchObject({ ok: true })
    writeFileSync(join(folder, 'limits.json'), '{ "code.tries": 3 }')
    expect(readConfig({ DATA_DIR: folder }, ['example'])).toMatchObject({
      ok: true,
      config: { limits: { limits: { code: { tries: 3 } }, changed: ['code.tries 3 (standard: 5)'] } },
    })
  })

  test('that is named must be there', () => {
    const read = readConfig({ LIMITS: join(folder, 'other.json') }, ['example'])
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { variable: 'LIMITS', wrong: `names ${join(folder, 'other.json')}, which cannot be read (ENOENT)` },
      ],
    })
  })
})
