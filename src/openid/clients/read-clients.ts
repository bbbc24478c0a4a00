import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Client } from '../../contracts/client.ts'
import { ClientsInFile } from './schema.ts'

/** One thing to put right, as the end of a sentence: "has the client "wiki" with "secret": expected at least 32 characters". */
export interface ClientProblem {
  readonly wrong: string
  readonly example: string
}

export type ReadClients =
  | { readonly ok: true; readonly clients: readonly Client[] }
  | { readonly ok: false; readonly problems: readonly ClientProblem[] }

/** A value of each field, as it is written in a file. A secret that was found is never repeated. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  id: 'wiki',
  name: 'Wiki',
  secret: 'what `openssl rand -hex 32` prints',
  secretFile: '/run/secrets/wiki',
  redirectUris: ['https://wiki.example.com/oidc/callback'],
  postLogoutRedirectUris: ['https://wiki.example.com/'],
  backchannelLogoutUri: 'https://wiki.example.com/oidc/logout',
  own: true,
  grants: ['code', 'refresh'],
  scopes: ['openid', 'profile', 'email'],
  pairwise: false,
  signing: 'ES256',
  tokenLife: 600,
  pingUri: 'https://wiki.example.com/oidc/ping',
  forwardAuth: ['wiki.example.com'],
}

/** Reads clients as they were written down; `folder`: where the files of secrets are, if their paths say no more. */
export const readClients = (given: unknown, folder: string): ReadClients => {
  const problems: ClientProblem[] = []
  const withSecrets = Array.isArray(given)
    ? given.map((client: unknown) => withSecret(client, folder, problems))
    : given
  const read = ClientsInFile.safeParse(withSecrets)
  const wrong = (read.error?.issues ?? []).map(({ path, message, ...issue }) => {
    const [index, field = 'keys' in issue ? issue.keys[0] : undefined] = path
    return problemOf(
      nameOf(given, index),
      field,
      field !== undefined && path.length === 1 ? UNKNOWN : `${message}${found(given, path)}`,
    )
  })
  const all = [...problems, ...wrong]
  return read.success && all.length === 0
    ? { ok: true, clients: read.data as readonly Client[] }
    : { ok: false, problems: all }
}

const UNKNOWN = 'there is no such field'

/** Which entry of a list is meant. No list holds a secret. */
const found = (given: unknown, path: readonly PropertyKey[]): string => {
  const [index, field, entry] = path
  if (typeof index !== 'number' || typeof field !== 'string' || typeof entry !== 'number') return ''
  const client = (given as readonly Readonly<Record<string, readonly unknown[]>>[])[index]
  return `; found ${JSON.stringify(client?.[field]?.[entry])}`
}

/** Which client it is: by its id, or by its place where it has none. */
const nameOf = (given: unknown, index: PropertyKey | undefined): string | undefined => {
  if (typeof index !== 'number') return undefined
  const { id } = ((given as readonly unknown[])[index] ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' ? `the client "${id}"` : `client ${index + 1}`
}

const problemOf = (
  client: string | undefined,
  field: PropertyKey | undefined,
  message: string,
): ClientProblem => {
  if (client === undefined) return { wrong: message, example: JSON.stringify([MINIMAL]) }
  const name = typeof field === 'string' ? field : undefined
  if (name === undefined) return { wrong: `has ${client}: ${message}`, example: JSON.stringify(MINIMAL) }
  const known = Object.hasOwn(EXAMPLES, name)
  return {
    wrong: `has ${client} with "${name}": ${message}`,
    example: known
      ? `"${name}": ${JSON.stringify(EXAMPLES[name])}`
      : `fields are ${Object.keys(EXAMPLES).join(', ')}`,
  }
}

const MINIMAL = { id: EXAMPLES.id, name: EXAMPLES.name, redirectUris: EXAMPLES.redirectUris }

/** The client with what stands in the file of its secret. A line end behind it is no part of it. */
const withSecret = (client: unknown, folder: string, problems: ClientProblem[]): unknown => {
  if (typeof client !== 'object' || client === null || !('secretFile' in client)) return client
  const { secretFile, ...rest } = client as { secretFile: unknown; secret?: unknown; id?: unknown }
  const wrong = (message: string) => {
    const name = typeof rest.id === 'string' ? `the client "${rest.id}"` : 'a client'
    problems.push(problemOf(name, 'secretFile', message))
    return rest
  }
  if (typeof secretFile !== 'string') return wrong('expected the path of a file')
  if (rest.secret !== undefined) return wrong('expected it without "secret"')
  try {
    const secret = readFileSync(resolve(folder, secretFile), 'utf8').trim()
    return secret ? { ...rest, secret } : wrong(`${secretFile} is empty`)
  } catch (error) {
    return wrong(`${secretFile} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
