import { readFileSync } from 'node:fs'
import { type Problem, problem } from './problem.ts'
import { SECRETS, type SecretFile } from './secret-names.ts'

/** Puts what stands in the files that are named in the place of their variables. A line end behind a secret is no part of it. */
export const readSecretFiles = (
  set: Readonly<Record<string, string>>,
): { readonly set: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const read: Record<string, string> = {}
  for (const name of SECRETS) {
    const file: SecretFile = `${name}_FILE`
    const path = set[file]
    if (!path) continue
    if (set[name]) {
      problems.push(problem(file, `is set, and so is ${name}; unset one of them`))
      continue
    }
    try {
      const text = readFileSync(path, 'utf8').trim()
      if (text) read[name] = text
      else problems.push(problem(file, `names ${path}, which is empty`))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      problems.push(
        problem(file, `names ${path}, which ${reasons[code ?? ''] ?? `cannot be read (${code})`}`),
      )
    }
  }
  return { set: { ...set, ...read }, problems }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'this user may not read',
  EISDIR: 'is a folder',
}
