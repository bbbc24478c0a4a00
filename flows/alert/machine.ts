import { assign } from 'xstate'
import { baseOf, remark } from '../common/base.ts'
import { type Alert, type Context, MOST } from './context.ts'
import { alertRequests } from './requests.ts'

type Event =
  | { readonly type: 'alert'; readonly alert: Alert }
  | { readonly type: 'notMe'; readonly notification: string }
  | { readonly type: 'go'; readonly flow: string }
  | { readonly type: 'strayed'; readonly message: string }
  | { readonly type: 'erased'; readonly ok: boolean }
  | { readonly type: 'mine' | 'read' | 'more' | 'done' | 'cancel' }

export const machine = baseOf<Context, Event>()(alertRequests)
  .extend({
    actions: {
      add: assign(({ context: { alerts }, event }) =>
        event.type === 'alert' ? { alerts: added(alerts, event.alert) } : {},
      ),
      deny: assign(({ event }) => (event.type === 'notMe' ? { notMe: event.notification } : {})),
      settle: assign(({ context: { alerts, notMe } }) => ({
        alerts: alerts.filter(({ notification }) => notification !== notMe),
        notMe: undefined,
      })),
    },
    guards: {
      isListed: ({ context: { alerts }, event }) =>
        event.type === 'notMe' &&
        alerts.some(({ notification, undo }) => undo && notification === event.notification),
      hasMore: ({ context: { alerts } }) => alerts.length > 0,
    },
  })
  .createMachine({
    id: 'alert',
    context: { alerts: [] },
    initial: 'quiet',
    on: {
      alert: { target: '.telling', actions: 'add' },
      erased: { guard: 'notErased', actions: remark('common-not-erased') },
      cancel: '.closed',
    },
    states: {
      quiet: { on: { done: 'closed' } },
      telling: {
        on: {
          notMe: { guard: 'isListed', target: 'disputing', actions: 'deny' },
          mine: { target: 'closed', actions: remark('alert-thanks') },
          read: { target: 'closed', actions: remark('alert-read') },
          go: { actions: 'go' },
          strayed: { actions: ['erase', remark('alert-erased')] },
        },
      },
      disputing: {
        on: { alert: { actions: 'add' } },
        invoke: {
          src: 'revertChange',
          input: ({ context }) => ({ notification: context.notMe ?? '' }),
          onDone: [
            { guard: ({ event }) => event.output.taken === 'locked', target: 'locked', actions: 'settle' },
            { guard: ({ event }) => event.output.taken === 'stopped', target: 'stopped', actions: 'settle' },
            {
              guard: ({ event }) => event.output.taken === 'outweighed',
              target: 'outweighed',
              actions: 'settle',
            },
            { guard: ({ event }) => event.output.taken === 'before', target: 'before', actions: 'settle' },
            { target: 'late', actions: 'settle' },
          ],
        },
      },
      locked: { on: answered() },
      stopped: { on: answered() },
      outweighed: { on: answered() },
      before: { on: answered() },
      late: { on: answered() },
      closed: { type: 'final' },
    },
  })

/** What can be done once it is settled: look at the rest, get back in, or be done. */
function answered() {
  return {
    more: { guard: 'hasMore', target: 'telling' },
    go: { actions: 'go' },
    done: 'closed',
  } as const
}

/** A notification that comes once more takes its own place. */
const added = (alerts: readonly Alert[], alert: Alert): readonly Alert[] =>
  fitting(
    [alert, ...alerts.filter(({ notification }) => notification !== alert.notification)].sort(
      (one, other) => other.when - one.when,
    ),
  )

/**
 * As many as are listed. Like ones are folded into the oldest of them. Of others the oldest that can be reverted stays, for
 * with it everything later is: a thief must not push it off the list.
 */
function fitting(alerts: readonly Alert[]): readonly Alert[] {
  if (alerts.length <= MOST) return alerts
  const [like = []] = [...Map.groupBy(alerts, ({ kind, undo }) => `${kind} ${undo}`).values()].sort(
    (one, other) => other.length - one.length,
  )
  const [oldest, next] = like.toReversed()
  if (oldest && next) {
    const more = (oldest.more ?? 0) + 1 + (next.more ?? 0)
    return fitting(alerts.flatMap((one) => (one === next ? [] : one === oldest ? { ...one, more } : one)))
  }
  const undoable = alerts.filter(({ undo }) => undo)
  const dropped = alerts.findLast(({ undo }) => !undo) ?? undoable.at(-2)
  return fitting(alerts.filter((one) => one !== dropped))
}
