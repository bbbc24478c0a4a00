import { createHash } from 'node:crypto'
import type { Upload } from './body.ts'
import type { StoredFile } from './types.ts'

/** How many files are kept; older ones are forgotten. */
const keep = 2_000

/** Uploaded files, kept in memory. */
export interface Files {
  add(folder: string, upload: Upload): StoredFile
  byId(fileId: string): StoredFile | undefined
  byPath(path: string): StoredFile | undefined
}

export const createFiles = (): Files => {
  const ids = new Map<string, StoredFile>()
  const paths = new Map<string, StoredFile>()
  let count = 0
  return {
    add(folder, { name, type, bytes }) {
      const digest = createHash('sha256').update(bytes).digest('base64url')
      count += 1
      const number = count
      const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? ''
      const file = {
        file_id: `BQAC${number}-${digest.slice(0, 32)}`,
        file_unique_id: `AQAD${digest.slice(0, 12)}`,
        file_size: bytes.length,
        file_path: `${folder}/file_${number}${ending}`,
        bytes,
        name,
        type,
      }
      ids.set(file.file_id, file)
      paths.set(file.file_path, file)
      const [oldest] = ids.values()
      if (ids.size > keep && oldest) {
        ids.delete(oldest.file_id)
        paths.delete(oldest.file_path)
      }
      return file
    },
    byId: (id) => ids.get(id),
    byPath: (path) => paths.get(path),
  }
}

/** Width and height of a PNG, JPEG, GIF or WebP picture; nothing for other bytes. */
export const pictureSize = (
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = view.toString('latin1', 0, 16)
  if (head.startsWith('\x89PNG\r\n\x1a\n') && view.length >= 24)
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) }
  if (head.startsWith('GIF8') && view.length >= 10)
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8) }
  if (head.startsWith('RIFF') && head.endsWith('VP8X') && view.length >= 30)
    return { width: view.readUIntLE(24, 3) + 1, height: view.readUIntLE(27, 3) + 1 }
  if (head.startsWith('RIFF') && head.endsWith('VP8 ') && view.length >= 30)
    return { width: view.readUInt16LE(26) & 0x3fff, height: view.readUInt16LE(28) & 0x3fff }
  if (!head.startsWith('\xff\xd8')) return undefined
  for (let at = 2; at + 9 < view.length && view[at] === 0xff; at += 2 + view.readUInt16BE(at + 2)) {
    const marker = view[at + 1] ?? 0
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) }
  }
  return undefined
}
