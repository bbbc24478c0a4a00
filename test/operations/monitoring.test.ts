import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectDefaultMetrics, type Registry } from 'prom-client'
import { describe, expect, test } from 'vitest'
import { flows } from '../../flows/flows.ts'
import { limits } from '../../src/accounts/throttling/limits.ts'
import { countedCalls } from '../../src/channels/telegram/call-metrics.ts'
import { createMetrics } from '../../src/operations/metrics.ts'
import { alarmingFaults } from '../../src/portico/alarming-faults.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const rules = read('deploy/prometheus/alerts.yml')
const dashboard = read('deploy/grafana/portico.json')
const page = read('docs/monitoring.md')

/** Everything that may stand in a line of the figures. */
const registered = (): Registry => {
  const metrics = createMetrics({ alarming: alarmingFaults })
  metrics.close()
  metrics.database.watch(() => ({ total: 0, idle: 0, waiting: 0 }))
  metrics.messages.watch(async () => ({ mail: 0, sms: 0 }))
  metrics.notifications.watch(async () => ({ email: 0 }))
  countedCalls(async () => ({ ok: true, result: true }), metrics.registry)
  collectDefaultMetrics({ register: metrics.registry })
  return metrics.registry
}
const figures = registered()
const names = figures.getMetricsAsArray().map(({ name }) => name)
const withSuffixes = new Set([
  ...names,
  ...names.flatMap((name) => [`${name}_bucket`, `${name}_sum`, `${name}_count`]),
])

/** The figures that a text names. */
const namedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\b(?:portico|process|nodejs)_[a-z0-9_]+/g)].map(([name]) => name)),
]

const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name)
const recorded = [...rules.matchAll(/- record: (\S+)/g)].map(([, name = '']) => name)

describe('what an operator watches Portico with', () => {
  test.each([
    ['the rules for alerts', rules],
    ['their tests', read('deploy/prometheus/alerts.test.yml')],
    ['the dashboard', dashboard],
    ['the page about it', page],
  ])('%s name only figures that Portico has', (_, text) => {
    const named = namedIn(text)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !withSuffixes.has(name))).toEqual([])
    const rulesNamed = [...new Set(text.match(/\bportico:[a-z0-9_]+:[a-z0-9_]+/g))]
    expect(rulesNamed.filter((name) => !recorded.includes(name))).toEqual([])
  })

  test('the page says of every figure of ours what it is', () => {
    expect(names.filter((name) => name.startsWith('portico_') && !page.includes(`\`${name}`))).toEqual([])
  })

  test('every alert is explained where it leads to', () => {
    expect(alerts.length).toBeGreaterThan(15)
    for (const alert of alerts) {
      expect(rules).toContain(`runbook: docs/monitoring.md#${alert.toLowerCase()}`)
      expect(page).toContain(`### ${alert}\n`)
    }
    const explained = [...page.matchAll(/^### (Portico\w+)$/gm)].map(([, name]) => name)
    expect(explained).toEqual(alerts)
  })

  test('every fault of which one is enough is told by an alert, and is one that Portico knows', () => {
    const sources = globSync('src/**/*.ts', { cwd: root })
      .filter((file) => !file.endsWith('alarming-faults.ts'))
      .map(read)
    for (const code of alarmingFaults) {
      const told = [...rules.matchAll(/increase_10m\{code(=~?)"([^"]+)"\}/g)].filter(
        ([, equals, codes = '']) =>
          equals === '=' ? codes === code : new RegExp(`^(?:${codes})$`).test(code),
      )
      expect(told.map(() => code)).toEqual([code])
      expect(sources.some((text) => text.includes(`'${code}'`))).toBe(true)
    }
  })

  test('a fault of which one is enough is seen as an increase, as it is 0 before', async () => {
    const text = await figures.metrics()
    for (const code of alarmingFaults) expect(text).toContain(`portico_faults_total{code="${code}"} 0`)
  })

  test('what the rules say of jobs, states and limits is called so in the program', () => {
    const jobs = [...read('src/jobs.ts').matchAll(/name: '([^']+)'/g)].map(([, name]) => name)
    const named = [...rules.matchAll(/\{name=~?"([^"]+)"\}/g)].flatMap(([, some = '']) => some.split('|'))
    expect(named).toContain('purge')
    expect(named.filter((name) => !jobs.includes(name))).toEqual([])

    const places = [...`${rules}${dashboard}`.matchAll(/flow=\\?"([a-z-]+)\\?",state=\\?"(\w+)\\?"/g)]
    expect(places.length).toBeGreaterThan(3)
    for (const [, flow = '', state = ''] of places)
      expect(flows[flow as keyof typeof flows].machine.states).toHaveProperty(state)

    const counted = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
      [...read(file).matchAll(/turnedAway\.by\('([^']+)'\)/g)].map(([, name = '']) => name),
    )
    expect(counted.length).toBeGreaterThan(8)
    const ofProcess = ['lane', 'api.signIn', 'pages.submit', 'pages.strength']
    for (const name of counted) if (!ofProcess.includes(name)) expect(limits).toHaveProperty(name)
  })

  test('the figures are there while the database is away', async () => {
    const metrics = createMetrics()
    metrics.messages.watch(() => Promise.reject(new Error('away')))
    metrics.notifications.watch(() => Promise.reject(new Error('away')))
    const answer = await metrics.page.request('/metrics')
    metrics.close()
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('portico_build_info')
  })

  test('names and units are those of Prometheus', () => {
    for (const { name, type } of figures.getMetricsAsArray() as unknown as { name: string; type: string }[]) {
      if (!name.startsWith('portico_')) continue
      if (type === 'counter') expect(name).toMatch(/_total$/)
      if (type === 'histogram') expect(name).toMatch(/_seconds$/)
      if (type === 'gauge') expect(name).not.toMatch(/_total$/)
      expect(name).not.toMatch(/_(ms|milliseconds|minutes|percent)(_|$)/)
    }
  })
})

/** Of Debian's package `prometheus`. */
const promtool = ['/usr/bin/promtool', '/usr/local/bin/promtool'].find(existsSync)

describe.skipIf(!promtool)('promtool, where it is installed,', () => {
  test('takes the rules, and plays each fault to the alert that tells it', () => {
    const cwd = join(root, 'deploy/prometheus')
    execFileSync(promtool ?? '', ['check', 'rules', 'alerts.yml'], { cwd })
    execFileSync(promtool ?? '', ['test', 'rules', 'alerts.test.yml'], { cwd })
  })

  test('finds nothing to better in the figures of ours', async () => {
    const input = (await figures.metrics())
      .split('\n')
      .filter((line) => /^(# (HELP|TYPE) )?portico_/.test(line))
      .join('\n')
    const { status, stdout, stderr } = spawnSync(promtool ?? '', ['check', 'metrics'], {
      input: `${input}\n`,
      encoding: 'utf8',
    })
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' })
  })
})
