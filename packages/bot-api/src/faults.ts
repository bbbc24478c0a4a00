import type { Fault } from './types.ts'

export interface Faults {
  /** Adds a rule; the returned function takes it back. */
  add(rule: Fault): () => void
  /** The rule that hits this call, counted as one of its times. */
  hit(method: string, params: Readonly<Record<string, unknown>>): Fault | undefined
}

export const createFaults = (): Faults => {
  const rules: { readonly rule: Fault; left: number }[] = []
  return {
    add(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY }
      rules.unshift(entry)
      return () => {
        entry.left = 0
      }
    },
    hit(method, params) {
      if (rules.length === 0) return undefined
      const entry = rules.find(
        ({ rule, left }) =>
          left > 0 &&
          (rule.method === undefined || rule.method.toLowerCase() === method.toLowerCase()) &&
          (rule.chat === undefined || String(rule.chat) === String(params.chat_id)) &&
          (rule.field === undefined || hasField(params, rule.field)),
      )
      if (!entry) return undefined
      entry.left -= 1
      if (entry.left === 0) rules.splice(rules.indexOf(entry), 1)
      return entry.rule
    },
  }
}

/** Uploads bring objects as texts of JSON, in which quotes are escaped. */
const hasField = (params: object, field: string): boolean =>
  new RegExp(`"${field}\\\\?":`).test(JSON.stringify(params))
