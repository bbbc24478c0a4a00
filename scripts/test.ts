import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Runs all tests. They need a browser and, for some, real database servers; where these are missing and root runs
 * this on Debian, they are installed first. Arguments go on to Vitest.
 */
const NEEDED = [
  { what: 'Chromium', debian: 'chromium', there: () => existsSync('/usr/bin/chromium') },
  { what: 'Redis', debian: 'redis-server', there: () => existsSync('/usr/bin/redis-server') },
  { what: 'Postgres', debian: 'postgresql', there: () => existsSync('/usr/lib/postgresql') },
  { what: 'PgBouncer', debian: 'pgbouncer', there: () => existsSync('/usr/sbin/pgbouncer') },
] as const

const missing = NEEDED.filter(({ there }) => !there())
if (missing.length > 0) {
  const packages = missing.map(({ debian }) => debian)
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `The tests need ${missing.map(({ what }) => what).join(', ')}. On Debian: sudo apt-get install ${packages.join(' ')}`,
    )
    process.exit(1)
  }
  console.log(`Installing what the tests need: ${packages.join(', ')} …`)
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

const reporters = ['--reporter=default', '--reporter=./test/fixtures/retried.ts']
const { status } = spawnSync('vitest', ['run', ...reporters, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
