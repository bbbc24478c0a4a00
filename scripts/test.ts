import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'

interface Server {
  readonly what: string
  readonly debian: readonly string[]
  readonly files: readonly string[]
}

/** Without these hardly any test says much. */
const NEEDED: readonly Server[] = [
  { what: 'Chromium', debian: ['chromium'], files: ['/usr/bin/chromium'] },
  { what: 'Redis', debian: ['redis-server'], files: ['/usr/bin/redis-server'] },
  { what: 'Postgres', debian: ['postgresql'], files: ['/usr/lib/postgresql'] },
  { what: 'PgBouncer', debian: ['pgbouncer'], files: ['/usr/sbin/pgbouncer'] },
]

/** Programs of others that stand before Portico or sign in by it: their tests are skipped where they are missing. */
const NEIGHBOURS: readonly Server[] = [
  { what: 'nginx', debian: ['nginx'], files: ['/usr/sbin/nginx'] },
  { what: 'Caddy', debian: ['caddy'], files: ['/usr/bin/caddy'] },
  {
    what: 'Apache with mod_auth_openidc',
    debian: ['apache2-bin', 'libapache2-mod-auth-openidc'],
    files: ['/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_auth_openidc.so'],
  },
]

/** Debian asks it before it starts a service that it has just installed (invoke-rc.d(8)); 101 says no. */
const POLICY = '/usr/sbin/policy-rc.d'

const missingOf = (servers: readonly Server[]) => servers.filter(({ files }) => !files.every(existsSync))
const namesOf = (servers: readonly Server[]) => servers.map(({ what }) => what).join(', ')
const packagesOf = (servers: readonly Server[]) => servers.flatMap(({ debian }) => debian)

const install = (packages: readonly string[]) => {
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  // Tests start servers of their own: none of the machine need run, and two of them would want port 80.
  const ours = !existsSync(POLICY)
  // Ctrl+C ends apt-get; this process goes on to take its file away.
  const untilAptEnds = () => undefined
  process.on('SIGINT', untilAptEnds)
  try {
    if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755, flag: 'wx' })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  } finally {
    if (ours) rmSync(POLICY, { force: true })
    process.off('SIGINT', untilAptEnds)
  }
}

const refuse = (why: string, servers: readonly Server[]): never => {
  const command = `sudo apt-get install ${packagesOf(servers).join(' ')}`
  console.error(`${why}: ${namesOf(servers)}. On Debian: ${command}`)
  process.exit(1)
}

/**
 * Runs all tests. They need a browser and, for some, real servers; where these are missing and root runs this on
 * Debian, they are installed first, and no test of them is skipped. Arguments go on to Vitest.
 */
const missing = missingOf([...NEEDED, ...NEIGHBOURS])
if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing what the tests need: ${packagesOf(missing).join(', ')} …`)
  try {
    install(packagesOf(missing))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  const still = missingOf(missing)
  if (still.length > 0) refuse('apt-get could not install what the tests need', still)
} else if (missing.length > 0) {
  const needed = process.env.CI ? missing : missingOf(NEEDED)
  if (needed.length > 0) refuse('The tests need what is not installed', needed)
  console.log(
    `Tests with ${namesOf(missing)} are skipped. To run them: apt-get install ${packagesOf(missing).join(' ')}`,
  )
}

const reporters = ['--reporter=default', '--reporter=./test/fixtures/retried.ts']
const { status } = spawnSync('vitest', ['run', ...reporters, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
