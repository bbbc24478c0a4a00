import { Counter, type Registry } from 'prom-client'

/** Counts something that went wrong, by its stable code. */
export type CountFault = (code: string) => void

/**
 * Faults of which one is enough to call somebody. They are shown as 0 from the start: Prometheus sees no increase where a
 * series begins at 1 (https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics).
 */
export const ALARMING = [
  'secret/missing-key',
  'secret/unreadable',
  'sends/block-paused',
  'sends/budget-spent',
  'sends/number-capped',
  'sends/owners-block-paused',
  'telegram/conflict',
  'telegram/token',
  'telegram/webhook',
  'telegram/webhook-set',
  'unexpected',
] as const

export const faultMetrics = (registry: Registry): CountFault => {
  const faults = new Counter({
    name: 'portico_faults_total',
    help: 'What went wrong and was reported, by its stable code.',
    labelNames: ['code'],
    registers: [registry],
  })
  for (const code of ALARMING) faults.inc({ code }, 0)
  return (code) => faults.inc({ code })
}
