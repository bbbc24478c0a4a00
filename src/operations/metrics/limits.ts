import { Counter, type Registry } from 'prom-client'
import { turnedAway } from '../../contracts/turned-away.ts'

export interface LimitMetrics {
  /** Counts no more. */
  close(): void
}

/** Counts what every limit of this process turns away. */
export const limitMetrics = (registry: Registry): LimitMetrics => {
  const hits = new Counter({
    name: 'portico_limit_hits_total',
    help: 'What a limit turned away or put off, by the name of the limit.',
    labelNames: ['limit'],
    registers: [registry],
  })
  return { close: turnedAway.listen((limit) => hits.inc({ limit })) }
}
