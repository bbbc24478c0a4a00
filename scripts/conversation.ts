/** `npm run conversation`: writes docs/conversation.md. Each section is a file beside this one and measures for itself. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions } from './conversation/actions.ts'
import { lengths } from './conversation/lengths.ts'
import { searches } from './conversation/searches.ts'
import type { Section } from './conversation/section.ts'

const sections: readonly Section[] = [actions, searches, lengths]

const written: string[] = []
for (const { title, write } of sections) written.push(`## ${title}\n\n${(await write()).trim()}\n`)

const page = `# The conversation in figures

Made by \`npm run conversation\`.

${written.join('\n')}`

writeFileSync(join(import.meta.dirname, '../docs/conversation.md'), page)
process.exit()
