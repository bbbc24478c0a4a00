import { explain, readConfig } from '../config/config.ts'
import { createAnnouncements } from '../operations/announce.ts'
import { startServer } from '../server.ts'
import type { Run } from './command.ts'

/** A stop that takes longer than this is cut short (ms): what was under way is done again by the next process. */
const LONGEST_STOP = 9_000

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

  const stop = async () => {
    setTimeout(() => process.exit(1), LONGEST_STOP).unref()
    await (await starting).stop()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  const started = await starting.catch(announcements.fail)
  if (!started) return 1
  const { url, managementUrl, unanswered } = started
  if (read.config.telegram) {
    const reached = unanswered
      ? 'Portico is running, but Telegram does not answer yet; it is asked again by itself.'
      : 'Portico is answering in Telegram.'
    announcements.say(`${reached} Its pages: ${url}`)
  } else announcements.say(`Portico's playground is open: ${url}`)
  if (managementUrl) announcements.say(`Metrics and readiness: ${managementUrl}`)
  return undefined
}
