import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORT = /^(?:import|export)\b(?:[^'"]*?\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm

/** Every import of the project: the file that says it, and what it names (a file of ours, or a package). */
const imports = globSync('{flows,src,scripts,bench/portico,test}/**/*.ts', { cwd: root }).flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(IMPORT)].map(([, statically, lazily]) => {
    const named = statically ?? lazily ?? ''
    return { from, to: named.startsWith('.') ? normalize(join(dirname(from), named)) : named }
  }),
)

/** The imports of one place that lead elsewhere than to itself and to `allowed`; what ends with `/` is a folder. */
const astray = (place: string, allowed: readonly string[]) =>
  imports
    .filter(({ from }) => within(from, place))
    .filter(({ to }) => ![place, ...allowed].some((goal) => within(to, goal)))
    .map(({ from, to }) => `${from} → ${to}`)

const within = (path: string, goal: string) => (goal.endsWith('/') ? path.startsWith(goal) : path === goal)

const own = ['flows/', 'src/']
/** The imports of one place that lead to files of ours elsewhere; packages are another matter. */
const astrayInside = (place: string, allowed: readonly string[]) =>
  astray(place, allowed).filter((line) => own.some((one) => line.includes(`→ ${one}`)))

describe('imports point one way', () => {
  test('they are seen', () => {
    const { length } = imports.filter(({ to }) => within(to, 'src/'))
    expect(length).toBeGreaterThan(300)
    expect(imports).toContainEqual({ from: 'src/main.ts', to: 'src/server.ts' })
    expect(imports).toContainEqual({ from: 'src/server.ts', to: 'src/channels/playground/services.ts' })
    expect(imports).toContainEqual({ from: 'flows/sign-up/screens.ts', to: 'flows/screen.ts' })
  })

  test('nobody imports whoever imports them, not even for a type', () => {
    const known = new Map<string, readonly string[]>()
    for (const { from, to } of imports)
      if (own.some((place) => within(from, place))) known.set(from, [...(known.get(from) ?? []), to])
    expect(known.size).toBeGreaterThan(250)
    const done = new Set<string>()
    const circle = (file: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
      if (done.has(file)) return undefined
      for (const next of known.get(file) ?? []) {
        const found = circle(next, [...way, file])
        if (found) return found
      }
      done.add(file)
      return undefined
    }
    expect([...known.keys()].map((file) => circle(file, [])).find(Boolean)).toBeUndefined()
  })

  test('a flow knows other flows, and libraries that only calculate', () => {
    const calculating = [
      'xstate',
      'zod',
      'libphonenumber-js',
      'libphonenumber-js/mobile',
      '@zootools/email-spell-checker',
      'countries-and-timezones',
      'node:url', // domainToASCII
    ]
    expect(astray('flows/', calculating)).toEqual([])
  })

  test('a flow has no clock and no dice', () => {
    const files = globSync('flows/**/*.ts', { cwd: root })
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bfetch\(|\bsetTimeout\(/
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('the engine knows what conversations, wishes, words and secrets are, and nobody who brings or keeps them', () => {
    const allowed = ['flows/', 'src/errors.ts', 'src/bounded-map.ts', 'src/contracts/']
    expect(astrayInside('src/engine/', allowed)).toEqual([])
  })

  test('Telegram knows the engine and the words, and neither accounts nor stores', () => {
    const allowed = [
      'flows/',
      'src/errors.ts',
      'src/bounded-map.ts',
      'src/engine/',
      'src/contracts/',
      'src/words/words.ts',
    ]
    expect(astrayInside('src/channels/telegram/', allowed)).toEqual([])
  })

  test('the pages know the engine, and of accounts only what a one-time page needs', () => {
    const allowed = [
      'flows/',
      'src/errors.ts',
      'src/root.ts',
      'src/engine/engine.ts',
      'src/engine/lanes.ts',
      'src/words/',
      'src/contracts/',
    ]
    const pages = [
      'src/accounts/store/directory.ts',
      'src/accounts/proofs/challenges.ts',
      'src/accounts/proofs/tickets.ts',
      'src/accounts/security/notifications.ts',
      'src/accounts/security/revert.ts',
      'src/accounts/throttling/limits.ts',
      'src/accounts/proofs/approvals.ts',
      'src/accounts/proofs/factors.ts',
      'src/accounts/credentials.ts',
      'src/accounts/proofs/chat-link-tickets.ts',
      'src/accounts/proofs/number-match.ts',
      'src/effects/approve/give-approval.ts',
      'src/effects/link/prove-chat-link.ts',
      'src/effects/two-step/confirm-two-step.ts',
      'src/effects/two-step/renew-codes.ts',
    ]
    const passwords = ['src/passwords/passwords.ts', 'src/passwords/policies.ts']
    const strays = astrayInside('src/web/', [...allowed, ...pages, ...passwords])
    expect(strays.filter((line) => !line.startsWith('src/web/api/'))).toEqual([])
  })

  test('the API knows accounts, and no page and no engine', () => {
    const allowed = [
      'flows/',
      'src/accounts/',
      'src/effects/',
      'src/errors.ts',
      'src/passwords/passwords.ts',
      'src/web/allowance.ts',
    ]
    expect(astrayInside('src/web/api/', allowed)).toEqual([])
  })

  test('the local Bot API stands alone', () => {
    const types = ['grammy/types']
    const node = ['node:crypto', 'node:http', 'node:net', 'node:readline', 'node:util']
    expect(astray('src/channels/playground/bot-api/', [...types, ...node])).toEqual([])
  })

  test('the playground knows the house in one file only, its stage', () => {
    const inside = imports.filter(({ from }) => from !== 'src/channels/playground/services.ts')
    expect(
      inside
        .filter(
          ({ from, to }) => within(from, 'src/channels/playground/') && own.some((one) => within(to, one)),
        )
        .filter(
          ({ to }) =>
            !within(to, 'src/channels/playground/') && !['src/errors.ts', 'src/root.ts'].includes(to),
        ),
    ).toEqual([])
  })

  test('only what puts Portico together knows a channel', () => {
    const outside = imports.filter(({ from }) => within(from, 'src/') && !within(from, 'src/channels/'))
    const knowing = outside.filter(({ to }) => within(to, 'src/channels/')).map(({ from }) => from)
    expect(knowing.length).toBeGreaterThan(3)
    expect(
      knowing.filter(
        (from) => !['src/server.ts', 'src/portico.ts'].includes(from) && !within(from, 'src/portico/'),
      ),
    ).toEqual([])
  })

  test('Portico is put together in one place: nothing below it, no test and no measurement does it once more', () => {
    const importing = (file: string) => imports.filter(({ to }) => to === file).map(({ from }) => from)
    const outsideTests = (file: string) => importing(file).filter((from) => !/^(test|bench)\//.test(from))
    expect(outsideTests('src/portico.ts')).toEqual(['src/server.ts'])
    expect(outsideTests('src/server.ts')).toEqual(['src/main.ts'])
  })

  test('only one file steps a machine, and only one carries calls to Telegram', () => {
    const users = (name: string) =>
      [
        ...new Set(
          imports.filter(({ from, to }) => within(from, 'src/') && to === name).map(({ from }) => from),
        ),
      ].sort()
    expect(users('xstate')).toEqual(['src/engine/step.ts', 'src/statechart/chart.ts'])
    expect([...users('grammy'), ...users('grammy/web')]).toEqual(['src/channels/telegram/grammy.ts'])
  })
})

test('the environment is read in one place', () => {
  const readers = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
    /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(readers).toEqual(['src/main.ts'])
})
