import { explain, readConfig } from './config/config.ts'
import { collectWhenQuiet } from './operations/garbage.ts'
import { openPortico } from './portico.ts'

const read = readConfig(process.env)
if (!read.ok) {
  console.error(explain(read.problems).join('\n'))
  process.exit(1)
}

const opening = openPortico(read.config)

const stop = async () => {
  setTimeout(() => process.exit(1), 9_000).unref()
  await (await opening).stop()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

const portico = await opening.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})

if (read.config.telegram) {
  const reached = portico.unanswered
    ? 'Portico is running, but Telegram does not answer yet; it is asked again by itself.'
    : 'Portico is answering in Telegram.'
  console.log(`${reached} Its pages: ${portico.url}`)
} else console.log(`Portico's playground is open: ${portico.url}`)

collectWhenQuiet()
