import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** One file of a folder, by a plain name; read anew each time, so a change shows at the next look. */
export async function asset(c: Context, folder: string, name: string): Promise<Response> {
  const type = TYPES[extname(name)]
  if (!type || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return c.notFound()
  const body = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!body) return c.notFound()
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { 'content-type': type, 'cache-control': 'no-cache', etag }
  return c.req.header('if-none-match') === etag
    ? c.body(null, 304, headers)
    : c.body(new Uint8Array(body), 200, headers)
}
