import { Counter, type Registry } from 'prom-client'

/** Counts something that went wrong, by its stable code. */
export type CountFault = (code: string) => void

/** `alarming`: codes that are shown from the start. */
export const faultMetrics = (registry: Registry, alarming: readonly string[] = []): CountFault => {
  const faults = new Counter({
    name: 'portico_faults_total',
    help: 'What went wrong and was reported, by its stable code.',
    labelNames: ['code'],
    registers: [registry],
  })
  for (const code of alarming) faults.inc({ code }, 0)
  return (code) => faults.inc({ code })
}
