import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { PorticoError } from '../errors.ts'
import { keyName } from './key-ring.ts'

const keyBytes = 32
const cure = 'Make one with: openssl rand -base64 32'

/**
 * The server's keys, the current one first: those of `SECRET_KEY` or, if it is unset, the one that is made once
 * and kept in `secret.key` under the data folder, readable by this user only.
 * @throws PorticoError `secret/key` saying which key is wrong and how to make a good one, never what it was.
 */
export const loadKeys = ({ secretKey, dataDir }: { secretKey?: string; dataDir: string }): Buffer[] => {
  if (secretKey) return parseKeys(secretKey, 'SECRET_KEY')
  const path = join(dataDir, 'secret.key')
  return parseKeys(read(path) ?? make(path, dataDir), path)
}

/** What is wrong with a value of `SECRET_KEY`, in words that do not repeat the value; undefined where it is right. */
export const keyFault = (value: string): string | undefined => {
  const texts = split(value)
  const names = new Set<string>()
  for (const [index, text] of texts.entries()) {
    const which = texts.length > 1 ? `key ${index + 1} of ${texts.length}` : 'it'
    if (!/^[\w+/-]+={0,2}$/.test(text)) return `${which} is not base64`
    const key = Buffer.from(text, 'base64')
    if (key.length !== keyBytes) return `${which} has ${key.length} bytes, and ${keyBytes} are needed`
    if (isWeak(key)) return `${which} can be guessed: it is not ${keyBytes} random bytes`
    const name = keyName(key).toString('hex')
    if (names.has(name)) return `${which} stands there twice`
    names.add(name)
  }
  return texts.length === 0 ? 'it is empty' : undefined
}

const parseKeys = (value: string, source: string): Buffer[] => {
  const fault = keyFault(value)
  if (fault) throw new PorticoError('secret/key', `${source}: ${fault}. ${cure}`, { source })
  return split(value).map((text) => Buffer.from(text, 'base64'))
}

const split = (value: string) =>
  value
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)

/** Of 32 random bytes about 30 are different, and never are all of them printable: a phrase or a pattern fails one of the two. */
const isWeak = (key: Buffer) => new Set(key).size < 20 || key.every((byte) => byte >= 0x20 && byte < 0x7f)

const read = (path: string): string | undefined => {
  try {
    const { mode } = statSync(path)
    if (process.platform !== 'win32' && mode & 0o007) {
      throw new PorticoError(
        'secret/readable-by-others',
        `${path} can be read by other users of this machine. Take that from them with: chmod 600 ${path}`,
        { path },
      )
    }
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    if (code === 'EACCES')
      throw new PorticoError(
        'secret/not-readable',
        `This user may not read ${path}: a start as another user has made it. Start Portico as that user, or give the file to this one with chown; in a container, run with the same user ID.`,
        { path, code },
        error,
      )
    throw error
  }
}

/** `link` succeeds for one process only: of two that start at once, one makes the key and both read it. */
const make = (path: string, dataDir: string): string => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, `${randomBytes(keyBytes).toString('base64')}\n`)
    fsyncSync(file)
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    closeSync(file)
    rmSync(draft)
  }
  const folder = openSync(dataDir, 'r')
  fsyncSync(folder)
  closeSync(folder)
  return readFileSync(path, 'utf8')
}
