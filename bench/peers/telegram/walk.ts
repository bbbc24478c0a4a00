import { loopPrompt, PROMPTS, STEPS, said } from '../questions.ts'

/** What Telegram is asked to do: to let so many people talk to the bot, one message after the other. */
export interface Walk {
  /** Where the bot takes updates. */
  readonly url: string
  readonly secret: string
  readonly conversation: 'questions' | 'loop'
  readonly chats: number
  /** Messages of each person; absent: the twelve of the comparison. */
  readonly steps?: number
  /** How many people talk at once. */
  readonly atOnce: number
  /** Updates a second, evenly; absent: as fast as the bot answers. */
  readonly rate?: number
}

/** What came of it. Times in milliseconds, from an update's sending until it is confirmed and its answer is there. */
export interface Walked {
  readonly updates: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  /** Medians of the first and of the last twentieth of each conversation's answers (three at least), the very first not counted. */
  readonly first: number
  readonly last: number
  /** Updates that the bot wanted to have once more. */
  readonly again: number
  /** Messages of the bot for each update. */
  readonly messages: number
}

export const stepsOf = ({ steps }: Walk): number => steps ?? STEPS

export const textOf = ({ conversation }: Walk, step: number, chat: number): string =>
  conversation === 'questions' ? said(step, chat) : step === 0 ? '/loop' : `word${step}`

/** What the bot must say, whatever stands around it. */
export const answerOf = ({ conversation }: Walk, step: number): string =>
  conversation === 'questions' ? (PROMPTS[step] ?? '') : loopPrompt(step + 1)
