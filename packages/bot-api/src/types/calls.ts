import type { File } from '@grammyjs/types'

/** One call of the bot, for the transcript. */
export interface Call {
  readonly method: string
  /** The parameters as the server understood them; uploads appear as `attach://<name>`. */
  readonly params: Readonly<Record<string, unknown>>
  /** What was answered; absent when a fault left the bot without an answer. */
  readonly answer?: Answer
  /** Epoch milliseconds of the answer. */
  readonly at: number
}

/** Something about a call that Telegram passes over, and that is probably a mistake. */
export interface Oddity {
  readonly method: string
  readonly problem: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** What every call is answered with: https://core.telegram.org/bots/api#making-requests */
export type Answer =
  | { readonly ok: true; readonly result: unknown; readonly description?: string }
  | {
      readonly ok: false
      readonly error_code: number
      readonly description: string
      readonly parameters?: FailureParameters
    }

/** https://core.telegram.org/bots/api#responseparameters */
export interface FailureParameters {
  readonly retry_after?: number
  readonly migrate_to_chat_id?: number
}

/** A file that came in by upload. */
export interface StoredFile extends File {
  readonly file_path: string
  readonly bytes: Uint8Array
  readonly name: string
  readonly type: string
}
