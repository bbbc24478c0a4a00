import { explain, readConfig } from './config.ts'
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

if (read.config.telegram) console.log(`Portico is answering in Telegram. Its pages: ${portico.url}`)
else console.log(`Portico's playground is open: ${portico.url}`)

collectWhenQuiet()
