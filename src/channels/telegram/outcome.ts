/** The outcome of a call. A failure is a value, so that no library's errors are known outside the file that uses it. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false
      /** The HTTP status the Bot API answered with; 0: no answer came. */
      readonly code: number
      readonly description: string
      /** s */
      readonly retryAfter?: number
      /** The call went out and no answer came: it may have been carried out. */
      readonly unknown?: true
    }

/** Makes one call of the Bot API. Never rejects. */
export type Caller = (method: string, params: Readonly<Record<string, unknown>>) => Promise<Outcome>
