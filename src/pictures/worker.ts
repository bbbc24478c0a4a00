/** The process in which SVG becomes PNG. */
import { Resvg } from '@resvg/resvg-js'
import { serveJobs } from '../worker-pool/serve-jobs.ts'
import { fontFiles, sans } from './fonts.ts'

export interface Job {
  readonly svg: string
}

serveJobs<Job, Uint8Array>(async ({ svg }) => {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: sans.family }
  const png = Uint8Array.from(new Resvg(svg, { font }).render().asPng())
  // The pixels lie outside the heap, so nothing else makes V8 let go of them: 0.4 MB a picture.
  setImmediate(() => globalThis.gc?.())
  return png
})
