import { Gauge, type Registry } from 'prom-client'

/** Shows how much of each share of the hour's budget is used. All processes spend one budget, and each shows the whole. */
export const budgetMetrics = (registry: Registry): ((used: ReadonlyMap<string, number>) => void) => {
  const ratios = new Gauge({
    name: 'portico_budget_used_ratio',
    help: 'How much of a share of the budget of mails and SMS is used in the last hour, from 0 to 1; of all processes.',
    labelNames: ['share'],
    registers: [registry],
  })
  return (used) => {
    for (const [share, ratio] of used) ratios.set({ share }, ratio)
  }
}
