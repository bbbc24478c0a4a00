import { type AnyActorLogic, assign, enqueueActions, type MetaObject, type SetupReturn, setup } from 'xstate'
import type { Moment } from '../flow.ts'
import type { Dangerous, Emitted, EngineCommand } from '../requests.ts'
import { type FlowEvent, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'
import { capabilitiesOf } from './event.ts'

/** The actions that every machine has. */
interface BaseActions {
  /** Says a line above the next screen. */
  readonly remark: Words
  /** Draws the next screen as a new message that makes a sound. */
  readonly ring: undefined
  /** Goes where the event `go` leads. */
  readonly go: undefined
  readonly goTo: { readonly flow: string }
  /** Deletes the message that the event came with. */
  readonly erase: undefined
  readonly speak: { readonly locale: string }
  /** Has the owner show to be there, in the language of the event or of the draft; the answer is the event `approved`. */
  readonly askOwner: { readonly action: Dangerous }
  /** Keeps the approval that the event `approved` brings. */
  readonly keepApproval: undefined
}

/** The guards that every machine has. */
interface BaseGuards {
  /** Passwords are given on a page, not in the chat. */
  readonly onPage: undefined
  /** A message with a password could not be deleted. */
  readonly notErased: undefined
  /** The event `approved` approves that action. */
  readonly approvedFor: { readonly action: Dangerous }
}

type Base<Context extends object, Event extends FlowEvent, Actors extends Actor> = SetupReturn<
  Context,
  Moment & Event,
  Actors,
  // biome-ignore lint/complexity/noBannedTypes: how XState itself says that a machine has no named children
  {},
  { [Name in keyof BaseActions]: BaseActions[Name] },
  { [Name in keyof BaseGuards]: BaseGuards[Name] },
  never,
  string,
  Moment,
  NonNullable<unknown> | null | undefined,
  Emitted,
  MetaObject
>

type Actor = Readonly<Record<string, AnyActorLogic>>

/**
 * What every machine begins with; its own actions, guards and delays are added by `extend`:
 *
 *     const base = baseOf<Context, RecoveryEvent>()(recoveryRequests).extend({ guards: { … }, actions: { … } })
 *
 * XState checks an `invoke` against all requests that a machine knows, so it is given its own and no others.
 */
export const baseOf =
  <Context extends object, Event extends FlowEvent>() =>
  <Actors extends Actor>(requests: Actors) =>
    setup({
      types: {} as { events: Moment & FlowEvent; emitted: Emitted },
      actors: requests,
      actions: {
        remark: enqueueActions(({ enqueue }, line: Words) => enqueue.emit({ type: 'remark', words: line })),
        ring: enqueueActions(({ enqueue }) => enqueue.emit({ type: 'ring' })),
        go: enqueueActions(({ event, enqueue }) => {
          if (event.type === 'go') enqueue.emit(goBy(event as unknown as Go))
        }),
        goTo: enqueueActions(({ enqueue }, to: { flow: string }) =>
          enqueue.emit({ type: 'go', flow: to.flow }),
        ),
        erase: enqueueActions(({ event, enqueue }) => {
          if ('message' in event) enqueue.emit({ type: 'eraseMessage', message: event.message as never })
        }),
        speak: enqueueActions(({ enqueue }, to: { locale: string }) =>
          enqueue.emit({ type: 'speak', locale: to.locale }),
        ),
        askOwner: enqueueActions(({ context, event, enqueue }, { action }: { action: Dangerous }) => {
          const locale = 'locale' in event ? event.locale : context.locale
          enqueue.assign({ locale })
          const ask = { type: 'ask', action, ...(locale ? { locale } : {}) }
          enqueue.emit({ type: 'go', flow: 'approve', event: ask })
        }),
        keepApproval: assign(({ event }) => ('approval' in event ? { approval: event.approval } : {})),
      },
      guards: {
        onPage: ({ event }) => capabilitiesOf(event).password === 'page',
        notErased: ({ event }) => event.type === 'erased' && !event.ok,
        approvedFor: ({ event }, { action }: { action: Dangerous }) =>
          event.type === 'approved' && event.action === action,
      },
    }) as unknown as Base<Context, Event, Actors>

type Go = Extract<EngineCommand, { type: 'go' }>

const goBy = ({ flow, fresh, event }: Go): Go => ({
  type: 'go',
  flow,
  ...(fresh ? { fresh } : {}),
  ...(event ? { event } : {}),
})

/** The action `remark` with a line that needs no arguments. */
export const remark = (id: WordId) => ({ type: 'remark', params: words(id) }) as const

/** The action `goTo`. */
export const goTo = (flow: string) => ({ type: 'goTo', params: { flow } }) as const

/** The action `askOwner`. */
export const askOwner = (action: Dangerous) => ({ type: 'askOwner', params: { action } }) as const

/** The guard `approvedFor`. */
export const approvedFor = (action: Dangerous) => ({ type: 'approvedFor', params: { action } }) as const
