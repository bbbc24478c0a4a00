/** How far a person has come in a flow. */
export interface Progress {
  /** The step the person is at, from 1. */
  readonly at: number
  readonly of: number
}
