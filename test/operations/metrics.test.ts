import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import { queues } from '../../src/contracts/queues.ts'
import { signedIn } from '../../src/contracts/signed-in.ts'
import { turnedAway } from '../../src/contracts/turned-away.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { CommitListener } from '../../src/engine/turn.ts'
import { createMetrics, type Metrics } from '../../src/operations/metrics.ts'

const opened: Metrics[] = []
const open = () => {
  const metrics = createMetrics()
  opened.push(metrics)
  return metrics
}
afterEach(() => {
  for (const metrics of opened.splice(0)) metrics.close()
})

const read = async ({ page }: Metrics) => (await page.request('/metrics')).text()

/** The series of a figure, with their values. */
const series = async (metrics: Metrics, name: string) =>
  (await read(metrics))
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))

/** An engine of which only the listening to commits is needed. */
const commitsOf = (metrics: Metrics): CommitListener => {
  let hear: CommitListener = () => {}
  const engine = {
    onCommit: (listener: CommitListener) => {
      hear = listener
      return () => {}
    },
  }
  metrics.turns.watch(engine as unknown as Engine)
  return hear
}

describe('the figures', () => {
  test('name the release and its Node', async () => {
    const [info] = await series(open(), 'portico_build_info')
    expect(info).toMatch(/^portico_build_info\{version="\d+\.\d+\.\d+",node="24\.\d+\.\d+"\} 1$/)
  })

  test('count each state that people came to by flow, state and language, of this process alone', async () => {
    const one = open()
    const other = open()
    const commit = commitsOf(one)
    const inGerman = { locale: 'de' } as Parameters<CommitListener>[1]
    commit('telegram:1', inGerman, ['sign-up.region', 'sign-up.address'])
    commit('telegram:2', inGerman, ['sign-up.region'])
    expect(await series(one, 'portico_entered_total')).toEqual([
      'portico_entered_total{flow="sign-up",state="region",locale="de"} 2',
      'portico_entered_total{flow="sign-up",state="address",locale="de"} 1',
    ])
    expect(await series(other, 'portico_entered_total')).toEqual([])
  })

  test('know a request by the pattern of its route, and never by a path that a stranger made up', async () => {
    const metrics = open()
    const site = new Hono()
      .use(metrics.requests.timed)
      .route(
        '/password',
        new Hono().get('/:token', (c) => c.text('a page')),
      )
      .all('*', (c) => c.text('nothing', 404))
    await site.request('/password/token-of-ana')
    await site.request('/made-up', { method: 'PROPFIND' })
    expect(await series(metrics, 'portico_http_request_seconds_count')).toEqual([
      'portico_http_request_seconds_count{route="/password/:token",method="GET",status="200"} 1',
      'portico_http_request_seconds_count{route="/*",method="other",status="404"} 1',
    ])
    expect(await read(metrics)).not.toMatch(/token-of-ana|made-up|PROPFIND/)
  })

  test('tell a round of a job that failed from one that went well', async () => {
    const metrics = open()
    let isBroken = true
    const job = metrics.jobs.watch({
      name: 'purge',
      every: 1_000,
      async run() {
        if (isBroken) throw new Error('broken')
      },
    })
    const { signal } = new AbortController()
    await expect(job.run(signal)).rejects.toThrow('broken')
    expect(await series(metrics, 'portico_job_last_success_timestamp_seconds')).toEqual([])
    isBroken = false
    await job.run(signal)
    expect(await series(metrics, 'portico_job_failures_total')).toEqual([
      'portico_job_failures_total{name="purge"} 1',
    ])
    expect(await series(metrics, 'portico_job_seconds_count')).toEqual([
      'portico_job_seconds_count{name="purge"} 2',
    ])
    const [line = ''] = await series(metrics, 'portico_job_last_success_timestamp_seconds')
    expect(Math.abs(Number(line.split(' ')[1]) - Date.now() / 1000)).toBeLessThan(60)
  })

  test('count what a limit turns away and who is signed in, until they are closed', async () => {
    const metrics = open()
    turnedAway.by('sends.perChat')
    signedIn.by('chat')
    metrics.close()
    turnedAway.by('sends.perChat')
    signedIn.by('chat')
    expect(await series(metrics, 'portico_limit_hits_total')).toEqual([
      'portico_limit_hits_total{limit="sends.perChat"} 1',
    ])
    expect(await series(metrics, 'portico_sign_ins_total')).toEqual(['portico_sign_ins_total{way="chat"} 1'])
  })

  test('show queues and the pool of the database as they are when they are read', async () => {
    const metrics = open()
    let length = 3
    const end = queues.add({ name: 'passwords', length: () => length })
    metrics.database.watch(() => ({ total: 10, idle: 4, waiting: 2 }))
    expect(await series(metrics, 'portico_queue_length')).toEqual([
      'portico_queue_length{queue="passwords"} 3',
    ])
    length = 0
    expect(await series(metrics, 'portico_queue_length')).toEqual([
      'portico_queue_length{queue="passwords"} 0',
    ])
    expect(await series(metrics, 'portico_database_connections')).toEqual([
      'portico_database_connections{state="used"} 6',
      'portico_database_connections{state="idle"} 4',
    ])
    expect(await series(metrics, 'portico_database_waiting')).toEqual(['portico_database_waiting 2'])
    end()
    expect(await series(metrics, 'portico_queue_length')).toEqual([])
  })
})
