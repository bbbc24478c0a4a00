/**
 * `node scripts/words.ts` writes flows/text/word-ids.ts from the words; `--check` writes nothing and fails, naming what
 * is wrong with the words, those of every brand included. Run it in the root of the project.
 */
import { checkWords, writeWordIds } from './words/check.ts'

const problems = process.argv.includes('--check') ? checkWords() : writeWordIds()
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
