import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '../problem.ts'
import { type LimitsSet, readLimits } from './read-limits.ts'

/** Limits that were read, or what is wrong with them. */
export type ReadLimitsFile =
  | { readonly settings: LimitsSet | undefined; readonly problems: readonly [] }
  | { readonly settings?: undefined; readonly problems: readonly Problem[] }

/** Reads the file that `LIMITS` names; without it `limits.json` in the data folder, if there is one. */
export const readLimitsFile = (named: string | undefined, dataDir: string): ReadLimitsFile => {
  const path = named ?? join(dataDir, 'limits.json')
  const wrong = (what: string, example?: string) => {
    const found = problem(
      'LIMITS',
      named ? `names ${path}, which ${what}` : `is not set, and ${path} ${what}`,
    )
    return example ? { ...found, example } : found
  }
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!named && (code === 'ENOENT' || code === 'ENOTDIR')) return { settings: undefined, problems: [] }
    return { problems: [wrong(`cannot be read (${code})`)] }
  }
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    return { problems: [wrong(`is not JSON (${(error as SyntaxError).message})`)] }
  }
  const read = readLimits(given)
  return read.ok
    ? { settings: read.settings, problems: [] }
    : { problems: read.problems.map((found) => wrong(found.wrong, found.example)) }
}
