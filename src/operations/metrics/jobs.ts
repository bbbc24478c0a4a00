import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Job } from '../run-jobs.ts'

export interface JobMetrics {
  /** The same job, with its rounds timed. One that goes on until the program stops has no rounds. */
  watch(job: Job): Job
}

export const jobMetrics = (registry: Registry): JobMetrics => {
  const registers = [registry]
  const labelNames = ['name']
  const seconds = new Histogram({
    name: 'portico_job_seconds',
    help: 'One round of what the program does by itself.',
    labelNames,
    buckets: [0.01, 0.1, 1, 10, 60, 600],
    registers,
  })
  const failures = new Counter({
    name: 'portico_job_failures_total',
    help: 'Rounds that ended with a fault.',
    labelNames,
    registers,
  })
  const succeeded = new Gauge({
    name: 'portico_job_last_success_timestamp_seconds',
    help: 'When the last round ended without a fault, as Unix time.',
    labelNames,
    registers,
  })
  return {
    watch(job) {
      if (job.every === undefined) return job
      const { name, run } = job
      failures.inc({ name }, 0)
      return {
        ...job,
        async run(stopping) {
          const begun = performance.now()
          try {
            await run(stopping)
            succeeded.set({ name }, Date.now() / 1000)
          } catch (error) {
            failures.inc({ name })
            throw error
          } finally {
            seconds.observe({ name }, (performance.now() - begun) / 1000)
          }
        },
      }
    },
  }
}
