import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../faults/rig.ts'
import { row } from '../faults/rows.ts'
import { freePort } from '../fixtures/servers/free-port.ts'

const project = join(import.meta.dirname, '../..')
const missing =
  process.getuid?.() !== 0 || !existsSync('/usr/bin/buildah') || !existsSync('/usr/lib/node_modules/npm')

/**
 * What stands in for the image that the Containerfile begins with, where no registry of images is reached: the Node of
 * these tests, npm, and what the steps of the build call, each with the libraries of this machine.
 */
const BASE = `
  set -eu
  root=$1 node=$2
  mkdir -p $root/bin $root/usr/bin $root/usr/lib/node_modules $root/tmp $root/etc/ssl/certs $root/root $root/proc $root/dev
  add() {
    install -D "$1" "$root$2"
    ldd "$1" 2>/dev/null | grep -o '/[^ )]*' | while read -r lib; do
      [ -e "$root$lib" ] || install -D "$lib" "$root$lib"
    done
  }
  for name in sh tar gzip mkdir rm cp env; do add "$(readlink -f /usr/bin/$name)" /bin/$name; done
  add "$node" /usr/local/bin/node
  cp -r /usr/lib/node_modules/npm $root/usr/lib/node_modules/
  ln -s ../lib/node_modules/npm/bin/npm-cli.js $root/usr/bin/npm
  ln -s ../../bin/env $root/usr/bin/env
  for name in nss_dns nss_files resolv rt gcc_s m dl pthread util; do
    for lib in /lib/*-linux-gnu/lib$name.so.[0-9]; do [ ! -e $lib ] || install -D $lib $root$lib; done
  done
  cp -L /etc/ssl/certs/ca-certificates.crt $root/etc/ssl/certs/
  echo root:x:0:0::/root:/bin/sh > $root/etc/passwd
`

/** Runs words as a container engine does: as the user of the image, with everything but /data read-only. */
const RUN = `
  set -eu
  root=$1 data=$2; shift 2
  mount --bind $root $root && mount -o remount,ro,bind $root
  mount --bind $data $root/data && mount --rbind /dev $root/dev && mount -t proc proc $root/proc
  exec chroot --userspec=1000:1000 $root /usr/local/bin/node "$@"
`

const folder = mkdtempSync(join(tmpdir(), 'portico-image-'))
const storage = [
  '--root',
  join(folder, 'storage'),
  '--runroot',
  join(folder, 'run'),
  '--storage-driver',
  'vfs',
]
const buildah = (...words: string[]) =>
  execFileSync('buildah', [...storage, ...words], { cwd: project, encoding: 'utf8', maxBuffer: 1e8 }).trim()

let image = ''
let root = ''
beforeAll(() => {
  if (missing) return
  const base = join(folder, 'base')
  execFileSync('sh', ['-c', BASE, 'base', base, process.execPath], { stdio: 'inherit' })
  const scratch = buildah('from', 'scratch')
  buildah('copy', '-q', scratch, base, '/')
  const certificates = 'NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt'
  buildah('config', '--env', 'PATH=/usr/local/bin:/usr/bin:/bin', '--env', certificates, scratch)
  buildah('commit', '-q', '--rm', scratch, 'localhost/node')
  const settings = join(homedir(), '.npmrc')
  const own = existsSync(settings) ? ['--volume', `${settings}:/root/.npmrc:ro`] : []
  const how = ['--isolation', 'chroot', '--network', 'host', '--format', 'docker', ...own]
  buildah(
    'build',
    ...how,
    '--build-arg',
    'NODE=localhost/node',
    '-f',
    'deploy/Containerfile',
    '-t',
    'portico',
    '.',
  )
  image = buildah('from', '--pull-never', 'localhost/portico')
  root = buildah('mount', image)
}, 1_200_000)
afterAll(() => {
  if (image) buildah('umount', image)
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(missing)(row('O11'), async () => {
  const { config } = JSON.parse(buildah('inspect', '--type', 'image', 'localhost/portico')).Docker
  expect(config).toMatchObject({
    User: '1000:1000',
    Volumes: { '/data': {} },
    Entrypoint: ['node', '/portico/bin/portico.js'],
    Healthcheck: { Test: ['CMD', 'node', '/portico/bin/ready.js'] },
    StopSignal: 'SIGTERM',
  })
  const within = readdirSync(join(root, 'portico'))
  expect(within).toEqual(expect.arrayContaining(['bin', 'dist', 'flows', 'node_modules', 'src']))
  const packages = readdirSync(join(root, 'portico/node_modules'))
  expect(packages).toContain('undici')
  expect(
    packages.filter((name) => ['typescript', 'vitest', 'rolldown', 'telegram-sandbox'].includes(name)),
  ).toEqual([])
  const size = Number(execFileSync('du', ['-sm', join(root, 'portico')], { encoding: 'utf8' }).split('\t')[0])
  console.log(`The image has ${size} MB more than its Node.`)
  expect(size).toBeLessThan(40)

  const data = mkdtempSync(join(folder, 'data-'))
  execFileSync('chown', ['1000:1000', data])
  const port = String(await freePort())
  const env = { PATH: process.env.PATH, PORT: port, NODE_ENV: 'production', DATA_DIR: '/data' }
  const runWith = (variables: NodeJS.ProcessEnv, ...words: string[]): ChildProcess =>
    spawn('unshare', ['-m', 'sh', '-c', RUN, 'run', root, data, ...words], {
      stdio: 'inherit',
      env: variables,
    })
  const run = (...words: string[]) => runWith(env, ...words)
  const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0]
  let key: string | undefined
  for (const time of ['first', 'second']) {
    const server = run('/portico/bin/portico.js')
    const end = ended(server)
    await until(
      async () => (await ended(run('/portico/bin/ready.js'))) === 0,
      `it is ready the ${time} time`,
      60_000,
    )
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('<!doctype html>')
    const found = readFileSync(join(data, 'secret.key'), 'utf8')
    expect(found).toBe(key ?? found)
    key = found
    expect(await ended(run('/portico/bin/portico.js', 'backup', '/data/backups'))).toBe(0)
    server.kill('SIGTERM')
    expect(await end).toBe(0)
  }
  const backups = readdirSync(join(data, 'backups'))
  expect(backups.length).toBe(2)

  // The older backup comes into an empty folder, and starts.
  const place = '/data/restored'
  const restored = { ...env, DATA_DIR: place }
  expect(
    await ended(runWith(restored, '/portico/bin/portico.js', 'restore', `/data/backups/${backups[0]}`)),
  ).toBe(0)
  // What was sent before the backup counts no more: it was sealed with the key that is not there now.
  expect(readFileSync(join(data, 'restored/secret.key'), 'utf8')).not.toBe(key)
  const server = runWith(restored, '/portico/bin/portico.js')
  const end = ended(server)
  await until(
    async () => (await ended(run('/portico/bin/ready.js'))) === 0,
    'what was restored is ready',
    60_000,
  )
  server.kill('SIGTERM')
  expect(await end).toBe(0)
  expect(await ended(run('/portico/bin/ready.js'))).toBe(1)
  // What stands outside of DATA_DIR cannot be written to.
  const writing = "require('node:fs').writeFileSync('/portico/x', '')"
  expect(await ended(run('-e', writing))).not.toBe(0)
})
