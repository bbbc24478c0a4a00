/**
 * Faults of which one is enough to call somebody; the rules in deploy/prometheus/alerts.yml name each. They are shown as 0
 * from the start: Prometheus sees no increase where a series begins at 1
 * (https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics).
 */
export const alarmingFaults = [
  'secret/missing-key',
  'secret/unreadable',
  'sends/block-paused',
  'sends/budget-spent',
  'sends/number-capped',
  'sends/owners-block-paused',
  'telegram/conflict',
  'telegram/token',
  'telegram/webhook',
  'telegram/webhook-set',
  'unexpected',
] as const
