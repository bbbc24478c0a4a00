import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
const { dependencies, devDependencies, allowScripts } = read('package.json')
const lock = read('package-lock.json')

test('every package is pinned to one version, and the lock file has that one', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/)
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('every package of the lock file has a digest, so that a package that was tampered with is not installed', () => {
  const packages = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages)
  const without = packages.filter(
    // What stands in no node_modules is the project itself.
    ([name, { integrity, link }]) =>
      name.includes('node_modules/') && !link && !integrity?.startsWith('sha512-'),
  )
  expect(without.map(([name]) => name)).toEqual([])
})

test('no package but the runtime may run a script when it is installed', () => {
  expect(Object.keys(allowScripts ?? {})).toEqual(['node'])
})
