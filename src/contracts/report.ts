/** Hears of a failure that the program survives: it is logged and counted. `facts` hold no secrets. */
export type Report = (error: unknown, facts: Record<string, unknown>) => void
