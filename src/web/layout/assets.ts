import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, extname, join } from 'node:path'
import type { Context } from 'hono'
import type { LoadedBrand } from '../../content/brand.ts'
import { ROOT } from '../../root.ts'
import { brandStyle } from './brand-style.ts'

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

/** The few files that the pages need. No request ever names a path on the disk. */
export interface Assets {
  /** Where a page finds the file; the address changes with the content, so a browser may keep the file for ever. */
  path(name: string): string
  /** The answer to a request for the file; undefined where there is none. */
  file(c: Context, name: string): Response | undefined
}

/** The look of a brand. */
export type BrandFace = Pick<LoadedBrand, 'colour' | 'logo'>

const folder = join(ROOT, 'src/web/assets')

/** What speaks of passkeys with every browser, those without the JSON methods of newer ones too: as its package brings it. */
const webAuthn = join(
  dirname(findPackageJSON('@simplewebauthn/browser', import.meta.url) ?? ''),
  'dist/bundle/index.umd.min.js',
)

/** `base`: the path under which all of ours lies, as `basePathOf` has it. */
export const createAssets = ({ colour, logo }: BrandFace, base: string): Assets => {
  const sources: (readonly [string, Uint8Array])[] = [
    ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
    ['simplewebauthn.js', readFileSync(webAuthn)],
    ['brand.css', Buffer.from(brandStyle(colour))],
    ['logo.svg', Buffer.from(logo)],
  ]
  const assets = new Map(sources.flatMap(([name, source]) => assetOf(name, source)))
  return {
    path: (name) => `${base}/web/${name}?v=${assets.get(name)?.version ?? ''}`,
    file(c, name) {
      const asset = assets.get(name)
      if (!asset) return undefined
      const etag = `"${asset.version}"`
      const known = c.req.query('v') === asset.version
      c.header('etag', etag)
      c.header('cache-control', known ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
      return c.body(asset.body, 200, { 'content-type': asset.type })
    },
  }
}

const assetOf = (name: string, source: Uint8Array): [string, Asset][] => {
  const type = types[extname(name)]
  if (!type) return []
  const body = new Uint8Array(source)
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 16)
  return [[name, { body, type, version }]]
}
