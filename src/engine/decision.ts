import type { Words } from '../../flows/screen.ts'
import type { Conversation } from './record.ts'

/** What is to be done after something happened: plain data, so that it can be decided again when another process committed first. */
export interface Decision {
  readonly next: Conversation
  /** `flow.state` of each state entered. */
  readonly entered: readonly string[]
  /** Lines above the screen. */
  readonly remarks: readonly Words[]
  /** The answer to a tap, shown for a moment. */
  readonly toast?: Words | undefined
  /** Whether the screen is drawn: over the present card, or as a new message. */
  readonly draw: 'no' | 'over' | 'new'
  /** Whether the flows had any use for what happened. */
  readonly handled: boolean
  /** The button that was tapped, if one was: the turn it was drawn for, and the choice. */
  readonly tapped?: string | undefined
  /** The tapped button is of a card above the present one: its buttons are done with. */
  readonly isSpent?: boolean | undefined
}

/**
 * How long the process that took up an effect is trusted to be alive (ms): after a crash another process has the effect
 * within ten seconds.
 */
export const LEASE = 8_000

/** The decision to change nothing, which every other decision starts from. */
export const unchanged = (conversation: Conversation): Decision => ({
  next: conversation,
  entered: [],
  remarks: [],
  toast: undefined,
  draw: 'no',
  handled: false,
  tapped: undefined,
  isSpent: undefined,
})

export const withRemark = (decision: Decision, remark: Words): Decision => ({
  ...decision,
  remarks: [...decision.remarks, remark],
})

/** Two decisions of one turn as the person sees them: remarks add up, and the stronger way of drawing wins. */
export const joined = (first: Decision, second: Decision): Decision => ({
  ...second,
  remarks: [...first.remarks, ...second.remarks],
  draw: first.draw === 'new' || second.draw === 'new' ? 'new' : second.draw === 'over' ? 'over' : first.draw,
  handled: first.handled || second.handled,
})
