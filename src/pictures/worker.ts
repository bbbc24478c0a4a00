/** The process that turns SVG into PNG. */
import { Resvg } from '@resvg/resvg-js'
import { serveJobs } from '../worker-pool/serve-jobs.ts'
import { fontFiles, sans } from './fonts.ts'

export interface Job {
  readonly svg: string
}

serveJobs<Job, Uint8Array>(async ({ svg }) => {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: sans.family }
  const png = Uint8Array.from(new Resvg(svg, { font }).render().asPng())
  // The pixels (0.4 MB a picture) lie outside the heap, so V8 by itself sees no reason to free them.
  setImmediate(() => globalThis.gc?.())
  return png
})
