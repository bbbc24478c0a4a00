import { Hono } from 'hono'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Conversations } from '../contracts/conversations.ts'
import type { Engine } from '../engine/engine.ts'

export interface Metrics {
  /** The same engine, with its turns counted and timed. */
  watch(engine: Engine): Engine
  /** Counts something that went wrong, by its stable code. */
  fault(code: string): void
  /** Also measures the process as a whole: processor time, memory, event loop. Starts to measure, so once in a process. */
  watchProcess(): void
  /** `GET /metrics`, Prometheus text format. */
  readonly page: Hono
}

/** Figures of Portico. Labels are names of ours (kinds, flows, states, codes), never anything a person told. */
export const createMetrics = (conversations: Pick<Conversations, 'funnel'>): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  const turns = new Histogram({
    name: 'portico_turn_seconds',
    help: 'One update from its arrival until the person can see the outcome.',
    labelNames: ['kind'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  /** Each kind is looked up by its label once. */
  const byKind = new Map<string, Histogram.Internal<'kind'>>()
  const timed = (kind: string) => {
    const known = byKind.get(kind) ?? turns.labels(kind)
    byKind.set(kind, known)
    return known
  }
  const faults = new Counter({
    name: 'portico_faults_total',
    help: 'What went wrong and was reported, by its stable code.',
    labelNames: ['code'],
    registers,
  })
  new Gauge({
    name: 'portico_entered_total',
    help: 'How often each state of each flow was entered.',
    labelNames: ['flow', 'state'],
    registers,
    async collect() {
      for (const [place, count] of Object.entries(await conversations.funnel())) {
        const [flow = '', state = ''] = place.split('.')
        this.set({ flow, state }, count)
      }
    },
  })
  return {
    watch: (engine) => ({
      ...engine,
      async hear(update) {
        const begun = performance.now()
        try {
          return await engine.hear(update)
        } finally {
          timed(update.said.kind).observe((performance.now() - begun) / 1000)
        }
      },
    }),
    fault: (code) => faults.inc({ code }),
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    page: new Hono().get('/metrics', async (c) => {
      c.header('Content-Type', registry.contentType)
      return c.body(await registry.metrics())
    }),
  }
}
