import { Hono } from 'hono'

/** A service that Portico cannot do without; the promise rejects while it does not answer. */
export type Dependencies = Readonly<Record<string, () => Promise<void>>>

/** `GET /healthz`: the process is alive. */
export const alive = (): Hono => new Hono().get('/healthz', (c) => c.text('alive\n'))

/**
 * `GET /readyz`: everything it needs answers, each within two seconds, and it was not told to stop. `senders`: told beside,
 * and never makes a process unready: it serves chats and pages without them, and a balancer must not take every process
 * away for a mail server.
 */
export const readiness = (
  dependencies: Dependencies,
  isStopping: () => boolean,
  senders: () => Readonly<Record<string, string>> = () => ({}),
): Hono =>
  new Hono().get('/readyz', async (c) => {
    if (isStopping()) return c.json({ ready: false, stopping: true }, 503)
    const answers = await Promise.all(
      Object.entries(dependencies).map(async ([name, ping]) => [name, await answersInTime(ping)] as const),
    )
    const ready = answers.every(([, up]) => up)
    return c.json({ ready, ...Object.fromEntries(answers), ...senders() }, ready ? 200 : 503)
  })

const answersInTime = async (ping: () => Promise<void>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000)
  })
  const up = await Promise.race([
    ping().then(
      () => true,
      () => false,
    ),
    late,
  ])
  clearTimeout(timer)
  return up
}
