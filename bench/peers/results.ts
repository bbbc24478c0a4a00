import type { Length } from './measure/length.ts'
import type { Parked } from './measure/parked.ts'
import type { Measured } from './measure/rounds.ts'

/** Everything that one run has measured, as it is kept in bench/results/peers.json. */
export interface Results {
  readonly machine: string
  readonly node: string
  readonly redis: string
  readonly day: string
  readonly chats: number
  readonly rounds: readonly Measured[]
  readonly lengths: readonly Length[]
  readonly parked: Parked
  readonly signUp: { readonly record: number; readonly all: number }
}
