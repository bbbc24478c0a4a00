/** The process that turns SVG into PNG. */
import { Resvg } from '@resvg/resvg-js'
import { serveJobs } from '../worker-pool/serve-jobs.ts'
import { fontFiles, sans } from './fonts.ts'

export interface Job {
  readonly svg: string
}

/** Pictures whose pixels (0.4 MB each) may wait to be freed together: that takes as long as painting one. */
const MANY = 10
/** ms without a picture after which they are freed. */
const PAUSE = 200

let painted = 0
let pause: NodeJS.Timeout | undefined

/** The pixels lie outside the heap, so V8 by itself sees no reason to free them. */
const freePixels = (): void => {
  painted = 0
  globalThis.gc?.()
}

serveJobs<Job, Uint8Array>(async ({ svg }) => {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: sans.family }
  const png = Uint8Array.from(new Resvg(svg, { font }).render().asPng())
  painted += 1
  clearTimeout(pause)
  if (painted >= MANY) setImmediate(freePixels)
  else pause = setTimeout(freePixels, PAUSE)
  return png
})
