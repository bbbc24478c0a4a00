import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PorticoError } from '../../errors.ts'

const FILE = 'backup.json'

const schema = z.object({
  /** The version of Portico that made it. */
  portico: z.string(),
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  /** The names of its keys, by which they are recognised without being told. */
  keys: z.array(z.string()).readonly(),
})

/** What a backup is of. Written last: a folder without it is no whole backup. */
export type Manifest = z.output<typeof schema>

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(join(folder, FILE), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 })

/** @throws PorticoError `backup/none` if the folder holds no whole backup. */
export const readManifest = (folder: string): Manifest => {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')))
  } catch (cause) {
    throw new PorticoError(
      'backup/none',
      `${folder} holds no whole backup: ${FILE}, which is written last, is missing or cannot be read. Name a folder that "portico backup" has made.`,
      { folder },
      cause,
    )
  }
}
