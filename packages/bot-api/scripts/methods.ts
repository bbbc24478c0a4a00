/** Writes `METHODS.md`: what each method of the Bot API does here. Run it after a method was added. */
import { writeFileSync } from 'node:fs'
import { methodsPage } from './methods-page.ts'

writeFileSync(new URL('../METHODS.md', import.meta.url), methodsPage())
