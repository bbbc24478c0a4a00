import { Gauge, type Registry } from 'prom-client'

export interface NotificationMetrics {
  /** Shows for how long (ms) notifications are overdue by kind of receiver, asked for when the figures are read. */
  watch(overdue: () => Promise<Readonly<Record<string, number>>>): void
}

export const notificationMetrics = (registry: Registry): NotificationMetrics => ({
  watch(overdue) {
    new Gauge({
      name: 'portico_notifications_overdue_seconds',
      help: 'For how long the notification has been due that waits longest, of all processes together.',
      labelNames: ['to'],
      registers: [registry],
      async collect() {
        this.reset()
        // All other figures are wanted most of all where the database is away.
        const overdueBy = await overdue().catch(() => ({}))
        for (const [to, ms] of Object.entries(overdueBy)) this.set({ to }, Number(ms) / 1000)
      },
    })
  },
})
