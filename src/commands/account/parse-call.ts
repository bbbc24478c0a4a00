import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { type Act, isAct } from '../../support/requests.ts'

/** What was asked for on the command line. */
export interface AccountCall {
  readonly act: Act
  readonly request: Readonly<Record<string, string | boolean>>
  /** Asks nothing before it is done. */
  readonly yes: boolean
  readonly json: boolean
  /** Where an export is written. */
  readonly out?: string
}

export const usage = `npm run account -- <act> <account> --reason TEXT [options]

  find      accounts by an e-mail address, a number with its prefix, an account ID or a chat
  show      how an account is protected, and what stands in the way
  messages  what became of each mail and SMS
  freeze    nobody signs in, changes anything or gets back in until you unlock it
  unlock    ends your freeze, and pauses after wrong attempts
  sign-out  signs every device out
  delete    in two weeks, the owner being told; --now: in an hour
  export    the copy of everything, into a file
  resend    the last notification that failed; --welcome: the mail with the account ID
  log       who did what, and why (of one account, or of all)

  --reason TEXT  why: a ticket, no names; needed by all but find, show, messages and log
  --full         addresses, names and chats whole (with a reason)
  --as NAME      who, instead of the user of this machine
  --out FILE     where an export goes
  --yes          asks nothing before
  --json         for programs

Exit codes: 0 done, 1 failed, 2 wrongly called, 3 no such account or several, 4 not as things are.`

const options = {
  reason: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  full: { type: 'boolean' },
  now: { type: 'boolean' },
  welcome: { type: 'boolean' },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads it; `wrong`: in a sentence, what cannot be read. */
export const parseCall = (
  args: readonly string[],
): AccountCall | { readonly wrong: string } | { readonly help: true } => {
  let parsed: ReturnType<typeof read>
  try {
    parsed = read(args)
  } catch (error) {
    return { wrong: (error as Error).message }
  }
  const { values, positionals } = parsed
  if (values.help) return { help: true }
  const [act = '', account, ...more] = positionals
  if (!isAct(act)) return { wrong: act === '' ? 'Nothing was asked for.' : `There is no act "${act}".` }
  if (more.length > 0) return { wrong: 'One account at a time.' }
  const { as: who = userInfo().username, out, yes, json, help: _, ...asked } = values
  return {
    act,
    request: { who, ...(account !== undefined && { account }), ...asked },
    yes,
    json,
    ...(out !== undefined && { out }),
  }
}

const read = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })
