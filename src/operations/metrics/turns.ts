import { Counter, Histogram, type Registry } from 'prom-client'
import type { Engine } from '../../engine/engine.ts'

export interface TurnMetrics {
  /** The same engine, with its updates timed, and each state counted that a person comes to. */
  watch(engine: Engine): Engine
}

export const turnMetrics = (registry: Registry): TurnMetrics => {
  const registers = [registry]
  const seconds = new Histogram({
    name: 'portico_turn_seconds',
    help: 'One update from its arrival until the person can see the outcome, by what was said.',
    labelNames: ['kind'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const entered = new Counter({
    name: 'portico_entered_total',
    help: 'States that people came to, by flow, state and language: the funnel.',
    labelNames: ['flow', 'state', 'locale'],
    registers,
  })
  const timer = labelledOnce((kind) => seconds.labels(kind))
  const counter = labelledOnce((place) => {
    const [flow = '', state = '', locale = ''] = place.split(' ')
    return entered.labels(flow, state, locale)
  })
  return {
    watch(engine) {
      engine.onCommit((_, { locale }, states) => {
        for (const state of states) counter(`${state.replace('.', ' ')} ${locale}`).inc()
      })
      return {
        ...engine,
        async hear(update) {
          const begun = performance.now()
          try {
            return await engine.hear(update)
          } finally {
            timer(update.said.kind).observe((performance.now() - begun) / 1000)
          }
        },
      }
    },
  }
}

/** Looks a series up by its labels once. */
const labelledOnce = <Series>(find: (labels: string) => Series): ((labels: string) => Series) => {
  const known = new Map<string, Series>()
  return (labels) => {
    const series = known.get(labels) ?? find(labels)
    known.set(labels, series)
    return series
  }
}
