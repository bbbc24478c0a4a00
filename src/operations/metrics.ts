import { Hono } from 'hono'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { budgetMetrics } from './metrics/budget.ts'
import { buildMetrics } from './metrics/build.ts'
import { databaseMetrics } from './metrics/database.ts'
import { faultMetrics } from './metrics/faults.ts'
import { jobMetrics } from './metrics/jobs.ts'
import { limitMetrics } from './metrics/limits.ts'
import { messageMetrics } from './metrics/messages.ts'
import { notificationMetrics } from './metrics/notifications.ts'
import { queueMetrics } from './metrics/queues.ts'
import { requestMetrics } from './metrics/requests.ts'
import { signInMetrics } from './metrics/sign-ins.ts'
import { turnMetrics } from './metrics/turns.ts'

/**
 * Figures of Portico, by the conventions of Prometheus (https://prometheus.io/docs/practices/naming/): each is of this
 * process alone and adds up over processes. Each part has a file of its own, here under `metrics/` or in the room that it
 * measures, which adds to the registry. Labels are names of ours (kinds, flows, states, codes, routes), never anything
 * that a person told.
 */
export const createMetrics = ({ alarming }: { readonly alarming?: readonly string[] } = {}) => {
  const registry = new Registry()
  buildMetrics(registry)
  queueMetrics(registry)
  const limits = limitMetrics(registry)
  const signIns = signInMetrics(registry)
  return {
    registry,
    budget: budgetMetrics(registry),
    turns: turnMetrics(registry),
    fault: faultMetrics(registry, alarming),
    requests: requestMetrics(registry),
    jobs: jobMetrics(registry),
    messages: messageMetrics(registry),
    notifications: notificationMetrics(registry),
    database: databaseMetrics(registry),
    /** Also measures the process as a whole: processor time, memory, event loop. Starts to measure, so once in a process. */
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    /** `GET /metrics`, in the text format of Prometheus. */
    page: new Hono().get('/metrics', async (c) => {
      c.header('Content-Type', registry.contentType)
      return c.body(await registry.metrics())
    }),
    close() {
      limits.close()
      signIns.close()
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>
