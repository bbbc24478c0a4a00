import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readClientsFile } from '../../src/config/clients-file.ts'
import { readClients } from '../../src/openid/clients/read-clients.ts'

const folder = mkdtempSync(join(tmpdir(), 'portico-clients-'))
const WIKI = { id: 'wiki', name: 'Wiki', redirectUris: ['https://wiki.example.com/cb'] }
const PROXY = { id: 'proxy', name: 'Wiki', forwardAuth: ['wiki.example.com'] }
const problems = (...clients: readonly unknown[]) => {
  const read = readClients(clients, folder)
  return read.ok ? [] : read.problems.map(({ wrong, example }) => `${wrong} | ${example}`)
}

describe('what is wrong with a client is said with the client, the field and an example', () => {
  test.each([
    [{ ...WIKI, secret: 'short' }, 'has the client "wiki" with "secret": expected at least 32 characters'],
    [
      { ...WIKI, redirectUris: ['http://wiki.example.com/cb'] },
      'has the client "wiki" with "redirectUris": expected an address',
    ],
    [
      { ...WIKI, redirectUris: ['https://*.example.com/cb'] },
      'has the client "wiki" with "redirectUris": expected an address',
    ],
    [
      { ...WIKI, redirectUris: ['javascript:alert(1)'] },
      'has the client "wiki" with "redirectUris": expected an address',
    ],
    [
      { ...WIKI, redirectUri: 'https://wiki.example.com/cb' },
      'has the client "wiki" with "redirectUri": there is no such field',
    ],
    [{ name: 'Wiki', redirectUris: [] }, 'has client 1 with "id": expected a text'],
    [
      { ...WIKI, redirectUris: [] },
      'has the client "wiki" with "redirectUris": expected one address at least',
    ],
    [{ ...WIKI, scopes: ['email'] }, 'has the client "wiki" with "scopes": expected "openid" among them'],
    [{ ...WIKI, grants: ['ciba'] }, 'has the client "wiki" with "secret": expected one'],
    [
      { ...WIKI, secretFile: 'nowhere' },
      'has the client "wiki" with "secretFile": nowhere cannot be read (ENOENT)',
    ],
    [
      { ...PROXY, forwardAuth: ['wiki.example.com', 'wiki.example.org'], pairwise: true },
      'has the client "proxy" with "pairwise": expected false beside "forwardAuth"',
    ],
    [
      { ...PROXY, redirectUris: ['https://wiki.example.com/cb'] },
      'has the client "proxy" with "redirectUris": expected none beside "forwardAuth"',
    ],
    [
      { ...PROXY, secret: 's'.repeat(40) },
      'has the client "proxy" with "secret": expected none beside "forwardAuth"',
    ],
    [
      { ...PROXY, grants: ['code', 'device'] },
      'has the client "proxy" with "grants": expected neither "device" nor "ciba" beside "forwardAuth"',
    ],
    [{ ...WIKI, tokenLife: 5 }, 'has the client "wiki" with "tokenLife": expected 60 seconds at least'],
  ])('%j', (client, wrong) => {
    const [first, ...others] = problems(client)
    expect(first).toContain(wrong)
    expect(first).toMatch(/\| ("\w+": |fields are )/)
    expect(others).toEqual([])
  })

  test('two of one id', () => {
    expect(problems(WIKI, WIKI)[0]).toContain(
      'has the client "wiki" with "id": expected an id that no other client has',
    )
  })

  test('an entry of a list is named, and only once', () => {
    const redirectUris = ['https://wiki.example.com/cb', 'wiki.example.com/cb']
    const [first, ...others] = problems({ ...WIKI, secret: 's'.repeat(40), redirectUris })
    expect(first).toContain('without "#" and "*"; found "wiki.example.com/cb" | ')
    expect(others).toEqual([])
  })

  test('a secret is never repeated', () => {
    expect(problems({ ...WIKI, secret: 'a-short-secret' }).join()).not.toContain('a-short-secret')
  })
})

test('secrets are read from files beside it, and what may be left out has its value', () => {
  writeFileSync(join(folder, 'wiki.secret'), `${'s'.repeat(40)}\n`)
  writeFileSync(join(folder, 'clients.json'), JSON.stringify([{ ...WIKI, secretFile: 'wiki.secret' }]))
  expect(readClientsFile(undefined, folder)).toMatchObject({
    problems: [],
    clients: [
      { id: 'wiki', secret: 's'.repeat(40), own: false, grants: ['code', 'refresh'], tokenLife: 600_000 },
    ],
  })
  expect(readClientsFile(undefined, join(folder, 'none'))).toEqual({ clients: [], problems: [] })
  expect(readClientsFile('/nowhere.json', folder).problems).toMatchObject([
    { variable: 'CLIENTS', wrong: 'names /nowhere.json, which cannot be read (ENOENT)' },
  ])
})
