import { hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { headerOf, widthFor } from './format.ts'

/** A line of the known file: a SHA-1 digest, and how often it was found. */
const LINE = /^([0-9A-F]{40})(?::(\d+))?$/i

export interface Written {
  readonly passwords: number
  readonly width: number
  /** How often a password that is none of them counts as one. */
  readonly chance: number
}

/**
 * Writes a file of breached passwords from lines `HASH:COUNT` in the order of their hashes, as the Pwned Passwords
 * downloader writes them; as a stream, so a billion of them need no memory. `expected`: about how many lines there are.
 */
export async function writeFromHashes(
  lines: AsyncIterable<string> | Iterable<string>,
  path: string,
  { expected, atLeast = 1 }: { readonly expected: number; readonly atLeast?: number },
): Promise<Written> {
  async function* digests() {
    let number = 0
    for await (const line of lines) {
      number += 1
      if (line.trim() === '') continue
      const [, digest, count = '1'] = LINE.exec(line.trim()) ?? []
      if (!digest) throw new Error(`Line ${number} is not of the form HASH:COUNT.`)
      if (Number(count) >= atLeast) yield Buffer.from(digest, 'hex')
    }
  }
  return write(digests(), path, widthFor(expected))
}

/** Writes a file of breached passwords from the passwords themselves, as they come. */
export function writeFromPasswords(passwords: Iterable<string>, path: string): Promise<Written> {
  const digests = [...new Set(passwords)]
    .map((password) => hash('sha1', password.normalize('NFC'), 'buffer'))
    .sort((one, other) => one.compare(other))
  return write(digests, path, widthFor(digests.length))
}

async function write(
  digests: AsyncIterable<Buffer> | Iterable<Buffer>,
  path: string,
  width: number,
): Promise<Written> {
  const unfinished = `${path}.unfinished`
  const file = createWriteStream(unfinished, { highWaterMark: 1_048_576 })
  file.write(headerOf(width))
  let last = Buffer.alloc(width)
  let passwords = 0
  for await (const digest of digests) {
    const entry = digest.subarray(0, width)
    const order = entry.compare(last)
    if (passwords > 0 && order === 0) continue
    if (passwords > 0 && order < 0)
      throw new Error('The hashes are not in their order. Sort the file first: LC_ALL=C sort.')
    last = Buffer.from(entry)
    passwords += 1
    if (!file.write(last)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  await rename(unfinished, path)
  return { passwords, width, chance: passwords / 256 ** width }
}
