import { createInterface } from 'node:readline/promises'
import type { Act } from '../../support/requests.ts'
import type { Support } from '../../support/support.ts'
import { printed } from './print.ts'

/** What is done, in the question before it. */
const QUESTIONS: Partial<Readonly<Record<Act, string>>> = {
  freeze: 'Freeze this account and sign every device out?',
  'sign-out': 'Sign every device of this account out?',
  delete: 'Delete this account?',
  export: 'Write everything that is held of this account into a file?',
}

/** Asks a person at a terminal before what cannot be taken back easily. A program says `--yes`. */
export const confirmed = async (
  support: Support,
  act: Act,
  request: Readonly<Record<string, string | boolean>>,
): Promise<boolean> => {
  const question = QUESTIONS[act]
  if (!question || request.reason === undefined) return true
  if (!process.stdin.isTTY) {
    console.error(`"${act}" asks first. At no terminal, say --yes.`)
    return false
  }
  const { account, who, reason } = request
  const found = await support.perform('find', { account, who, reason })
  if ('refused' in found) return true
  console.log(printed(found.done))
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const said = await terminal.question(`${question} [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(said.trim())
}
