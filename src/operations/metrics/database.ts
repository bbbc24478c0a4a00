import { Gauge, type Registry } from 'prom-client'

/** The connections of a pool, as they are now. */
export interface Connections {
  readonly total: number
  readonly idle: number
  /** Queries that wait for a connection. */
  readonly waiting: number
}

export interface DatabaseMetrics {
  /** Shows the pool of this process, asked for when the figures are read. */
  watch(connections: () => Connections): void
}

export const databaseMetrics = (registry: Registry): DatabaseMetrics => ({
  watch(connections) {
    const registers = [registry]
    new Gauge({
      name: 'portico_database_connections',
      help: 'Connections of this process to Postgres: in use, or idle.',
      labelNames: ['state'],
      registers,
      collect() {
        const { total, idle } = connections()
        this.set({ state: 'used' }, total - idle)
        this.set({ state: 'idle' }, idle)
      },
    })
    new Gauge({
      name: 'portico_database_waiting',
      help: 'Queries of this process that wait for a connection.',
      registers,
      collect() {
        this.set(connections().waiting)
      },
    })
  },
})
