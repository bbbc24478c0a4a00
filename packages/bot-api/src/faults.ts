import type { FailureParameters, Fault } from './types.ts'

/** Telegram's usual words for its error codes. */
const words: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** What a fault answers in place of the right answer, written out. */
export const outcomeOf = ({
  answer,
  retryAfter = 1,
}: Fault):
  | { error_code: number; description: string; parameters?: FailureParameters }
  | 'hang'
  | 'reset'
  | undefined => {
  if (typeof answer !== 'number') return answer
  if (answer === 429)
    return {
      error_code: 429,
      description: `Too Many Requests: retry after ${retryAfter}`,
      parameters: { retry_after: retryAfter },
    }
  return { error_code: answer, description: words[answer] ?? 'Error' }
}

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
