import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { ROOT } from '../../root.ts'

const folder = join(ROOT, 'src/web/assets')

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly version: string
}

/** The few files the pages need, read once; no request ever names a path on the disk. */
const assets: ReadonlyMap<string, Asset> = new Map(
  readdirSync(folder).flatMap((name) => {
    const type = types[extname(name)]
    if (!type) return []
    const body = new Uint8Array(readFileSync(join(folder, name)))
    const version = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    return [[name, { body, type, version }] as const]
  }),
)

/** Where a page finds the file; the address changes with the content, so a browser may keep the file for ever. */
export const assetPath = (name: string): string => `/web/${name}?v=${assets.get(name)?.version ?? ''}`

export const assetFile = (c: Context, name: string): Response | undefined => {
  const asset = assets.get(name)
  if (!asset) return undefined
  const etag = `"${asset.version}"`
  const known = c.req.query('v') === asset.version
  c.header('etag', etag)
  c.header('cache-control', known ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  return c.body(asset.body, 200, { 'content-type': asset.type })
}
