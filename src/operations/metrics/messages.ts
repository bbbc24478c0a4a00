import { Counter, Gauge, type Registry } from 'prom-client'

type Channel = 'mail' | 'sms'

export interface MessageMetrics {
  /** Counts what became of a message. */
  count(labels: {
    readonly channel: Channel
    readonly kind: string
    readonly outcome: 'sent' | 'delayed' | 'refused' | 'expired'
  }): void
  /** Shows how many messages wait, asked for when the figures are read. */
  watch(waiting: () => Promise<Readonly<Record<Channel, number>>>): void
}

/** Figures of the mails and SMS that leave. */
export const messageMetrics = (registry: Registry): MessageMetrics => {
  const registers = [registry]
  const messages = new Counter({
    name: 'portico_messages_total',
    help: 'Mails and SMS by what became of them: each is counted once for each outcome that it had.',
    labelNames: ['channel', 'kind', 'outcome'],
    registers,
  })
  return {
    count: (labels) => messages.inc(labels),
    watch(waiting) {
      new Gauge({
        name: 'portico_messages_waiting',
        help: 'Mails and SMS that were not taken yet and are tried again, of all processes together.',
        labelNames: ['channel'],
        registers,
        async collect() {
          this.reset()
          // All other figures are wanted most of all where the database is away.
          const counts = await waiting().catch(() => ({}))
          for (const [channel, count] of Object.entries(counts)) this.set({ channel }, count)
        },
      })
    },
  }
}
