import { setTimeout as wait } from 'node:timers/promises'
import { explain, readConfig } from '../config/config.ts'
import { createAnnouncements } from '../operations/announce.ts'
import { startServer } from '../server.ts'
import type { Run } from './command.ts'
import { warnAtStart } from './doctor/at-start.ts'

/**
 * A stop is cut short so long (ms) after its delay, and not before `STOP_BY`, which is as long as supervisors commonly wait:
 * what was under way is done again by the next process, as after a kill, so this is a good end.
 */
const LONGEST_STOP = 7_500
const STOP_BY = 9_500

/** For so long (ms) the first line waits for Telegram. */
const PATIENCE = 3_000

const CUT_SHORT = 'Portico has stopped while work was under way; the next process takes that up.'
const ANSWERING = 'Portico is answering in Telegram.'

/** Runs the server until the process is told to stop. */
export const start: Run = async ({ env }) => {
  const announcements = createAnnouncements()
  const read = readConfig(env)
  if (!read.ok) {
    for (const problem of explain(read.problems)) announcements.fail(problem)
    return 1
  }
  process.once('uncaughtException', (error) => {
    announcements.fail(error)
    process.exit(1)
  })
  const starting = startServer(read.config)

  const stop = async (signal: NodeJS.Signals) => {
    const delay = signal === 'SIGTERM' ? 1_000 * read.config.stopDelay : 0
    setTimeout(
      () => {
        announcements.say(CUT_SHORT)
        process.exit(0)
      },
      Math.max(delay + LONGEST_STOP, STOP_BY),
    ).unref()
    const server = await starting
    server.drain()
    if (delay > 0) await wait(delay)
    await server.stop()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  const started = await starting.catch(announcements.fail)
  if (!started) return 1
  const { url, managementUrl, unanswered, answering } = started
  if (read.config.telegram) {
    const reached = answering.then(() => true)
    const isReached = !unanswered && (await Promise.race([reached, wait(PATIENCE, false, { ref: false })]))
    const what = isReached
      ? ANSWERING
      : 'Portico is running, but Telegram does not answer yet; it is asked again by itself.'
    announcements.say(`${what} Its pages: ${url}`)
    if (!isReached) void reached.then(() => announcements.say(ANSWERING))
  } else announcements.say(`Portico's playground is open: ${url}/`)
  void warnAtStart(read.config)
  if (managementUrl) announcements.say(`Metrics and readiness: ${managementUrl}`)
  return undefined
}
