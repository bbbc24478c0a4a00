import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORT = /^(?:import|export)\b(?:[^'"]*?\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm

/** Every import of the project: the file that says it, and what it names (a file of ours, or a package). */
const imports = globSync('{flows,src,packages/*/src,scripts,bench/portico,test}/**/*.ts', {
  cwd: root,
}).flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(IMPORT)].map(([, statically, lazily]) => {
    const named = statically ?? lazily ?? ''
    return { from, to: named.startsWith('.') ? normalize(join(dirname(from), named)) : named }
  }),
)

const within = (path: string, goal: string) => (goal.endsWith('/') ? path.startsWith(goal) : path === goal)

/** Helpers that know nothing of this project, and may be imported by every place in `src`. */
const NEUTRAL = ['src/errors.ts', 'src/bounded-map.ts', 'src/root.ts']

/**
 * The layers, from the lowest to the highest: each place and what it may import, besides itself and {@link NEUTRAL}. A
 * place may import only places that stand above it in this table. What ends with `/` is a folder.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'flows/': [],
  'src/contracts/': ['flows/'],

  'src/engine/': ['flows/', 'src/contracts/'],
  'src/statechart/': [],

  'src/secrets/': ['src/contracts/'],
  'src/openid/clients/': ['flows/', 'src/contracts/'],
  'src/conversations/': ['src/contracts/'],
  'src/senders/': ['flows/', 'src/contracts/'],
  'src/worker-pool/': ['src/contracts/'],
  'src/words/': ['flows/', 'src/contracts/'],
  'src/content/': ['flows/', 'src/contracts/', 'src/words/', 'src/openid/clients/'],
  'src/passwords/': ['flows/', 'src/worker-pool/'],

  'src/accounts/': ['flows/', 'src/contracts/', 'src/passwords/passwords.ts', 'src/secrets/rotate.ts'],
  'src/config/': [
    'flows/',
    'src/contracts/client.ts',
    'src/contracts/management-key.ts',
    'src/openid/clients/',
    'src/senders/smtp-url.ts',
    'src/secrets/load-keys.ts',
    'src/accounts/throttling/limits.ts',
  ],
  'src/effects/': ['flows/', 'src/contracts/', 'src/accounts/', 'src/passwords/passwords.ts'],
  'src/forward-auth/': ['flows/', 'src/contracts/', 'src/accounts/', 'src/secrets/sealed-text.ts'],
  'src/support/': ['flows/', 'src/contracts/', 'src/accounts/'],
  'src/messaging/': [
    'src/words/direction.ts',
    'flows/',
    'src/contracts/',
    'src/words/direction.ts',
    'src/engine/engine.ts',
    'src/senders/sender.ts',
    'src/accounts/',
    'src/effects/parts.ts',
  ],
  'src/pictures/': [
    'flows/',
    'src/contracts/',
    'src/worker-pool/',
    'src/accounts/',
    'src/effects/common/captcha.ts',
  ],
  'src/operations/': ['src/contracts/', 'src/engine/engine.ts'],

  'src/openid/': [
    'flows/',
    'src/contracts/',
    'src/secrets/rotate.ts',
    'src/content/brand.ts',
    'src/accounts/',
    'src/operations/run-jobs.ts',
    'src/openid/clients/',
  ],

  'src/channels/channels.ts': ['src/contracts/'],
  'src/channels/telegram/': ['flows/', 'src/contracts/', 'src/engine/', 'src/words/words.ts'],
  'src/channels/playground/services.ts': [
    'src/engine/',
    'src/content/brand.ts',
    'src/accounts/',
    'src/channels/telegram/',
    'src/channels/playground/',
  ],
  'src/channels/playground/': [],
  'src/web/api/': [
    'flows/',
    'src/contracts/',
    'src/support/',
    'src/passwords/passwords.ts',
    'src/accounts/',
    'src/effects/',
    'src/web/http/sign-in-brakes.ts',
  ],
  'src/web/': [
    'flows/',
    'src/contracts/',
    'src/engine/engine.ts',
    'src/engine/lanes.ts',
    'src/words/',
    'src/content/brand.ts',
    'src/content/contrast.ts',
    'src/forward-auth/protected-hosts.ts',
    'src/secrets/sealed-text.ts',
    'src/passwords/passwords.ts',
    'src/passwords/policies.ts',
    'src/passwords/prepared.ts',
    // Of accounts and effects only what a one-time page needs.
    'src/accounts/store/directory.ts',
    'src/accounts/proofs/challenges.ts',
    'src/accounts/proofs/owner-pages.ts',
    'src/accounts/proofs/captcha-pages.ts',
    'src/effects/common/captcha-sum.ts',
    'src/accounts/proofs/password-tickets.ts',
    'src/accounts/security/notifications.ts',
    'src/accounts/security/revert.ts',
    'src/accounts/throttling/limits.ts',
    'src/accounts/proofs/approvals.ts',
    'src/accounts/proofs/factors.ts',
    'src/accounts/credentials.ts',
    'src/accounts/personal-words.ts',
    'src/accounts/proofs/chat-link-tickets.ts',
    'src/accounts/proofs/number-match.ts',
    'src/effects/common/ids.ts',
    'src/effects/approve/give-approval.ts',
    'src/effects/link/prove-chat-link.ts',
    'src/effects/passkeys/add-passkey.ts',
    'src/effects/passkeys/relying-party.ts',
    'src/effects/two-step/confirm-two-step.ts',
    'src/effects/two-step/renew-codes.ts',
    // And what a sign-in needs.
    'src/accounts/sessions.ts',
    'src/accounts/known-devices.ts',
    'src/accounts/sign-in-requests.ts',
    'src/accounts/identifiers.ts',
    'src/accounts/throttling/bucket.ts',
    'src/accounts/throttling/rings.ts',
    'src/effects/common/check-factor.ts',
    'src/effects/common/check-password.ts',
    'src/effects/sign-in/',
  ],
}

/** What puts Portico together, what is handed to a host, and the commands of the program: they know every room. */
const PUT_TOGETHER = ['src/portico.ts', 'src/portico/', 'src/package/', 'src/commands/']

/** The row of a file: the most particular place that it is in; undefined for the files that put everything together. */
const placeOf = (file: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((place) => within(file, place))
    .toSorted((one, other) => other.length - one.length)[0]

const own = ['flows/', 'src/']

/** The packages that a place imports, besides those that it may. */
const packagesOf = (place: string, allowed: readonly string[]): string[] =>
  imports
    .filter(({ from, to }) => within(from, place) && !own.some((goal) => within(to, goal)))
    .flatMap(({ from, to }) => (allowed.includes(to) ? [] : [`${from} → ${to}`]))

describe('imports point one way', () => {
  test('they are seen', () => {
    const { length } = imports.filter(({ to }) => within(to, 'src/'))
    expect(length).toBeGreaterThan(300)
    expect(imports).toContainEqual({ from: 'src/commands/start.ts', to: 'src/server.ts' })
    expect(imports).toContainEqual({ from: 'src/server.ts', to: 'src/channels/playground/services.ts' })
    expect(imports).toContainEqual({ from: 'flows/sign-up/screens.ts', to: 'flows/flow.ts' })
  })

  test('no files import each other in a circle, not even for a type', () => {
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

  test('every place imports what its row in the table allows, and nothing else', () => {
    const astray = imports.filter(({ from, to }) => {
      const place = placeOf(from)
      if (!place || !own.some((goal) => within(to, goal))) return false
      const neutral = place === 'flows/' ? [] : NEUTRAL
      return placeOf(to) !== place && ![...(LAYERS[place] ?? []), ...neutral].some((goal) => within(to, goal))
    })
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('no row allows an import that runs up', () => {
    const places = Object.keys(LAYERS)
    const upward = places.flatMap((place, index) =>
      (LAYERS[place] ?? []).flatMap((goal) => {
        const below = places.slice(0, index).some((lower) => within(goal, lower))
        return below ? [] : [`${place} → ${goal}`]
      }),
    )
    expect(upward).toEqual([
      // Both identity share one folder, and files do not run in a circle.
      'src/channels/playground/services.ts → src/channels/playground/',
      'src/web/api/ → src/web/http/sign-in-brakes.ts',
    ])
  })

  test('every folder in src has its row, but those that put Portico together', () => {
    const folders = new Set(imports.map(({ from }) => from).filter((from) => /^src\/[^/]+\//.test(from)))
    expect(
      [...folders].filter((file) => !placeOf(file) && !PUT_TOGETHER.some((place) => within(file, place))),
    ).toEqual([])
  })

  test('a flow knows other flows, and libraries that only calculate', () => {
    const calculating = [
      'xstate',
      'zod',
      'libphonenumber-js',
      'libphonenumber-js/mobile',
      'libphonenumber-js/examples.mobile.json',
      '@zootools/email-spell-checker',
      'countries-and-timezones',
      'fastest-levenshtein',
      'minisearch',
      'node:url', // domainToASCII
    ]
    expect(packagesOf('flows/', calculating)).toEqual([])
  })

  test('a flow has no clock and no dice', () => {
    const files = globSync('flows/**/*.ts', { cwd: root })
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bfetch\(|\bsetTimeout\(/
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('the local Bot API stands alone: of Portico it imports nothing, of packages only types', () => {
    const from = 'packages/bot-api/src/'
    const outside = imports.filter((each) => within(each.from, from) && !within(each.to, from))
    expect(outside.length).toBeGreaterThan(5)
    expect(outside.filter(({ to }) => to !== '@grammyjs/types' && !to.startsWith('node:'))).toEqual([])
  })

  test('only what puts Portico together knows a channel', () => {
    const outside = imports.filter(({ from }) => within(from, 'src/') && !within(from, 'src/channels/'))
    const knowing = outside.filter(({ to }) => within(to, 'src/channels/')).map(({ from }) => from)
    expect(knowing.length).toBeGreaterThan(3)
    expect(
      knowing.filter((from) => ![...PUT_TOGETHER, 'src/server.ts'].some((place) => within(from, place))),
    ).toEqual([])
  })

  test('Portico is put together in one place: nothing below it, no test and no measurement does it once more', () => {
    const importing = (file: string) => imports.filter(({ to }) => to === file).map(({ from }) => from)
    const outsideTests = (file: string) => importing(file).filter((from) => !/^(test|bench)\//.test(from))
    expect(outsideTests('src/portico.ts').sort()).toEqual(['src/package/portico.ts', 'src/server.ts'])
    expect(outsideTests('src/server.ts')).toEqual(['src/commands/start.ts'])
  })

  test('only one file steps a machine, and each library that carries calls to Telegram has one', () => {
    const users = (name: string) =>
      [
        ...new Set(
          imports.filter(({ from, to }) => within(from, 'src/') && to === name).map(({ from }) => from),
        ),
      ].sort()
    expect(users('xstate')).toEqual(['src/engine/step.ts', 'src/statechart/chart.ts'])
    const ofHosts = (file: string) => within(file, 'src/package/')
    const carriers = (name: string) => users(name).filter((file) => !ofHosts(file))
    expect([...carriers('grammy'), ...carriers('grammy/web')]).toEqual(['src/channels/telegram/grammy.ts'])
    expect(carriers('telegraf')).toEqual(['src/channels/telegram/telegraf.ts'])
  })
})

test('the environment is read in one place', () => {
  const readers = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
    /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(readers).toEqual(['src/main.ts'])
})

test('only channels know which chats there are: elsewhere none is named, not even in a comment', () => {
  const putsTogether = ['src/config/', ...PUT_TOGETHER, 'src/server.ts']
  const files = globSync('{src,flows}/**/*.ts', { cwd: root }).filter(
    (file) => !within(file, 'src/channels/telegram/') && !within(file, 'src/channels/playground/'),
  )
  const naming = (words: RegExp) => files.filter((file) => words.test(readFileSync(join(root, file), 'utf8')))
  expect(files.length).toBeGreaterThan(250)
  expect(naming(/\bt\.me\b|'tg:|`tg:/)).toEqual([])
  expect(naming(/telegram/i).filter((file) => !putsTogether.some((place) => within(file, place)))).toEqual([])
})
