import { Counter, type Registry } from 'prom-client'

/** Counts something that went wrong, by its stable code. */
export type CountFault = (code: string) => void

export const faultMetrics = (registry: Registry): CountFault => {
  const faults = new Counter({
    name: 'portico_faults_total',
    help: 'What went wrong and was reported, by its stable code.',
    labelNames: ['code'],
    registers: [registry],
  })
  return (code) => faults.inc({ code })
}
