import { confirmed } from './account/confirm.ts'
import { openSupport } from './account/open-support.ts'
import { parseCall, usage } from './account/parse-call.ts'
import { printed } from './account/print.ts'
import { writeExport } from './account/write-export.ts'
import { onStores } from './command.ts'

/** What the exit code says: wrongly called, no account or several, or not as things are. */
const CODES = { unreadable: 2, unknown: 3, several: 3, 'not-now': 4 } as const
const WRONGLY_CALLED = 2

/**
 * `portico account <act> <account>`: what people ask a help desk for, and what letters ask for. It works on the database
 * itself, also beside the server, which sends the owner's notifications and carries deletions out.
 */
export const account = onStores(async (config, args) => {
  const call = parseCall(args)
  if ('help' in call) {
    console.log(usage)
    return 0
  }
  if ('wrong' in call) {
    console.error(`${call.wrong}\n\n${usage}`)
    return WRONGLY_CALLED
  }
  await using opened = await openSupport(config)
  const { support } = opened
  const { act, request, yes, json, out } = call
  if (!yes && !(await confirmed(support, act, request))) return WRONGLY_CALLED
  const answer = await support.perform(act, request)
  if ('refused' in answer) {
    if (json) console.log(JSON.stringify(answer.refused))
    else console.error(answer.refused.detail)
    return CODES[answer.refused.code]
  }
  const done = act === 'export' ? await writeExport(answer.done, out) : answer.done
  console.log(json ? JSON.stringify(done, undefined, 2) : printed(done))
  return 0
})
