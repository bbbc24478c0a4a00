import { Gauge, type Registry } from 'prom-client'
import manifest from '../../../package.json' with { type: 'json' }

/** Which release runs on which Node: to be joined with other figures, and to see an upgrade under way. */
export const buildMetrics = (registry: Registry): void => {
  new Gauge({
    name: 'portico_build_info',
    help: '1, labelled with the release and the Node it runs on.',
    labelNames: ['version', 'node'],
    registers: [registry],
  }).set({ version: manifest.version, node: process.versions.node }, 1)
}
