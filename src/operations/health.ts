import { Hono } from 'hono'

/** A service that Portico cannot do without; the promise rejects while it does not answer. */
export type Dependencies = Readonly<Record<string, () => Promise<void>>>

/** `GET /healthz`: the process is alive. */
export const alive = (): Hono => new Hono().get('/healthz', (c) => c.text('alive\n'))

/**
 * `GET /readyz`: everything it needs can be written to, each within two seconds, and it was not told to stop. `senders`:
 * told beside, and never makes a process unready: it serves chats and pages without them, and a balancer must not take
 * every process away for a mail server.
 */
export const readiness = (
  dependencies: Dependencies,
  isStopping: () => boolean,
  senders: () => Readonly<Record<string, string>> = () => ({}),
): Hono => {
  const asked = Object.entries(dependencies).map(([name, ping]) => [name, onceASecond(ping)] as const)
  return new Hono().get('/readyz', async (c) => {
    if (isStopping()) return c.json({ ready: false, stopping: true }, 503)
    const answers = await Promise.all(asked.map(async ([name, up]) => [name, await up()] as const))
    const ready = answers.every(([, up]) => up)
    return c.json({ ready, ...Object.fromEntries(answers), ...senders() }, ready ? 200 : 503)
  })
}

/** ms for which a good answer counts: readiness is asked for by several at once, and each question is a write. */
const GOOD_FOR = 1000

/** Shares one question among all who ask meanwhile, and a good answer with all who ask within a second. */
const onceASecond = (ping: () => Promise<void>): (() => Promise<boolean>) => {
  let until = 0
  let asking: Promise<boolean> | undefined
  return async () => {
    if (performance.now() < until) return true
    asking ??= answersInTime(ping).finally(() => {
      asking = undefined
    })
    const up = await asking
    if (up) until = performance.now() + GOOD_FOR
    return up
  }
}

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
