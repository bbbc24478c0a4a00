/** An answer to be given instead of taking something: an SMTP reply code, or an HTTP status for `sms`. */
export interface Fault {
  readonly at: 'connect' | 'rcpt' | 'data' | 'sms'
  readonly code: number
  /** How often; default once. */
  readonly times?: number
}

/** The code of the oldest fault set for this place, which is used up by one. */
export function takeFault(faults: Fault[], place: Fault['at']): number | undefined {
  const index = faults.findIndex(({ at }) => at === place)
  const fault = faults[index]
  if (!fault) return undefined
  const { times = 1 } = fault
  if (times > 1) faults[index] = { ...fault, times: times - 1 }
  else faults.splice(index, 1)
  return fault.code
}
