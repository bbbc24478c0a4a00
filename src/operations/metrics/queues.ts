import { Gauge, type Registry } from 'prom-client'

export interface QueueMetrics {
  /** Shows how much waits in a queue of this process, asked for when the figures are read. */
  watch(queue: string, length: () => number): void
}

export const queueMetrics = (registry: Registry): QueueMetrics => {
  const lengths = new Map<string, () => number>()
  new Gauge({
    name: 'portico_queue_length',
    help: 'What waits or is under way in this process, by queue.',
    labelNames: ['queue'],
    registers: [registry],
    collect() {
      for (const [queue, length] of lengths) this.set({ queue }, length())
    },
  })
  return { watch: (queue, length) => void lengths.set(queue, length) }
}
