/** Ends the process with a sentence where Node is too old. Imported first, for this effect alone. */
import { nodeTooOld } from './node-too-old.js'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(
    `${tooOld}\n"npm ci" without --omit=dev brings a Node of its own, which every npm script uses.`,
  )
  process.exit(1)
}
