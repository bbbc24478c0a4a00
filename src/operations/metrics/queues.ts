import { Gauge, type Registry } from 'prom-client'
import { queues } from '../../contracts/queues.ts'

/** How much waits in the queues of this process, asked for when the figures are read. */
export const queueMetrics = (registry: Registry): void => {
  new Gauge({
    name: 'portico_queue_length',
    help: 'What waits or is under way in this process, by queue.',
    labelNames: ['queue'],
    registers: [registry],
    collect() {
      this.reset()
      for (const { name, length } of queues.all()) this.inc({ queue: name }, length())
    },
  })
}
