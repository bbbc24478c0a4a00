import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examples } from '../src/config/problem.ts'
import { SECRETS } from '../src/config/secret-names.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, 'deploy', file), 'utf8')
const variables = [...Object.keys(examples), ...SECRETS.map((name) => `${name}_FILE`), 'NODE_ENV']

describe('compose.yaml', () => {
  const [, portico = ''] = /^ {2}portico:\n([\s\S]*?)^ {2}\w/m.exec(read('compose.yaml')) ?? []

  test('sets variables that Portico reads', () => {
    const [, environment = ''] = /environment:\n((?: {6}.*\n)+)/.exec(portico) ?? []
    const names = [...environment.matchAll(/^ {6}(\w+):/gm)].map(([, name]) => name)
    expect(names).toContain('SECRET_KEY_FILE')
    expect(names.filter((name = '') => !variables.includes(name))).toEqual([])
  })

  test('gives it each secret that it names a file of, as make-secrets.sh makes it', () => {
    const named = [...portico.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name)
    const given = [...portico.matchAll(/^ {6}- (\w+)$/gm)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(given.toSorted())
    for (const name of [...named, 'postgres_password']) {
      expect(read('compose.yaml')).toContain(`  ${name}:\n    file: ./secrets/${name}\n`)
      expect(read('make-secrets.sh')).toMatch(new RegExp(`^(ask|keep) ${name} `, 'm'))
    }
  })

  test('has a Redis that forgets nobody', () => {
    expect(read('compose.yaml').replaceAll(/\n\s*- /g, ' ')).toMatch(
      /--appendonly "yes".*--maxmemory-policy noeviction/,
    )
  })
})

describe('the units of systemd', () => {
  test.each(['portico.service', 'portico-backup.service', 'portico.env'])(
    '%s sets variables that Portico reads',
    (file) => {
      const set = [...read(`systemd/${file}`).matchAll(/(?:^#?Environment=| |^)([A-Z]\w+)=[^=\n]/gm)].map(
        ([, name]) => name,
      )
      const names = set.filter((name = '') => /^[A-Z_]+$/.test(name))
      expect(names).toContain(file.endsWith('env') ? 'PUBLIC_URL' : 'DATA_DIR')
      expect(names.filter((name = '') => !variables.includes(name))).toEqual([])
    },
  )

  test('name a credential for each file of a secret', () => {
    for (const [, , name] of read('systemd/portico.service').matchAll(/(\w+_FILE)=%d\/(\w+)/g))
      expect(read('systemd/portico.service')).toContain(
        `LoadCredential=${name}:/etc/portico/secrets/${name}\n`,
      )
  })

  test('let V8 make machine code', () => {
    for (const file of globSync('*.service', { cwd: join(root, 'deploy/systemd') }))
      expect(read(`systemd/${file}`)).not.toMatch(/^MemoryDenyWriteExecute=yes/m)
  })
})

describe('the image', () => {
  test('is built from all that the package is made of', () => {
    const taken = readFileSync(join(root, '.dockerignore'), 'utf8').match(/(?<=^!).+/gm) ?? []
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const first = (path: string) => path.split('/')[0]
    for (const needed of [...files, 'rolldown.config.ts', 'package-lock.json', 'packages/bot-api/src'])
      if (needed !== 'dist') expect(taken.map(first)).toContain(first(needed))
    for (const path of taken) expect(existsSync(join(root, path)), path).toBe(true)
  })

  test('has the Node that the lock file has for development', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const [, major] = /^ARG NODE=\S+node:(\d+)-/m.exec(read('Containerfile')) ?? []
    expect(devDependencies.node.split('.')[0]).toBe(major)
  })
})
