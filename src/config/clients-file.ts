import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Client } from '../contracts/client.ts'
import { readClients } from '../openid/clients/read-clients.ts'
import { type Problem, problem } from './problem.ts'

/** The clients that were read, or what is wrong with them. */
export interface ReadClientsFile {
  readonly clients: readonly Client[]
  readonly problems: readonly Problem[]
}

/** Reads the file that `CLIENTS` names; without it `clients.json` in the data folder, if there is one. */
export const readClientsFile = (named: string | undefined, dataDir: string): ReadClientsFile => {
  const path = named ?? join(dataDir, 'clients.json')
  const wrong = (what: string, example?: string): Problem => {
    const found = problem(
      'CLIENTS',
      named ? `names ${path}, which ${what}` : `is not set, and ${path} ${what}`,
    )
    return example ? { ...found, example } : found
  }
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!named && (code === 'ENOENT' || code === 'ENOTDIR')) return { clients: [], problems: [] }
    const reason = error instanceof SyntaxError ? `is not JSON (${message})` : `cannot be read (${code})`
    return { clients: [], problems: [wrong(reason)] }
  }
  const read = readClients(given, dirname(path))
  return read.ok
    ? { clients: read.clients, problems: [] }
    : { clients: [], problems: read.problems.map((found) => wrong(found.wrong, found.example)) }
}
