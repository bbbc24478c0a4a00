import { hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { PorticoError } from '../../errors.ts'
import { ROOT } from '../../root.ts'
import { HEADER, MAGIC, WIDEST } from './format.ts'

/** The commonest hundred thousand passwords of eight characters or more, see `docs/passwords.md`. */
export const SHIPPED = join(ROOT, 'src/passwords/breached/commonest.bin')

/** Tells breached passwords from others (NIST SP 800-63B-4, 3.1.1.2). */
export interface BreachedFilter {
  has(password: string): boolean
  close(): void
}

/**
 * Opens a file of breached passwords. Nothing of it is kept in memory: a look-up reads a few bytes about twenty times, which
 * takes some 30 µs where the system has the file at hand.
 *
 * @throws PorticoError `password/breached-file`: it cannot be read, or is of another kind.
 */
export function openBreached(path: string): BreachedFilter {
  const file = opened(path)
  const { width, count } = shapeOf(file, path)
  const entry = Buffer.alloc(width)
  const entryAt = (index: number): Buffer => {
    readSync(file, entry, 0, width, HEADER + index * width)
    return entry
  }
  return {
    has(password) {
      const wanted = hash('sha1', password.normalize('NFC'), 'buffer').subarray(0, width)
      let [low, high] = [0, count]
      while (low < high) {
        const middle = Math.floor((low + high) / 2)
        const order = entryAt(middle).compare(wanted)
        if (order === 0) return true
        if (order < 0) low = middle + 1
        else high = middle
      }
      return false
    },
    close: () => closeSync(file),
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw unusable(path, error instanceof Error ? error.message : String(error))
  }
}

function shapeOf(file: number, path: string): { readonly width: number; readonly count: number } {
  const header = Buffer.alloc(HEADER)
  readSync(file, header, 0, HEADER, 0)
  const width = header.readUInt8(MAGIC.length)
  const bytes = fstatSync(file).size - HEADER
  const isOurs = header.toString('latin1', 0, MAGIC.length) === MAGIC && width >= 1 && width <= WIDEST
  if (isOurs && bytes % width === 0) return { width, count: bytes / width }
  closeSync(file)
  throw unusable(path, 'it is of another kind, or was cut off')
}

const unusable = (path: string, reason: string): PorticoError =>
  new PorticoError(
    'password/breached-file',
    `The file of breached passwords cannot be used (${reason}). Make it with "npm run breached-passwords", and have BREACHED_PASSWORDS name it.`,
    { path },
  )
