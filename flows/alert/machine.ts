import { assign } from 'xstate'
import { baseOf, remark } from '../common/base.ts'
import { at } from '../common/event.ts'
import { HOUR, MINUTE } from '../durations.ts'
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
      add: assign(({ context, event }) => (event.type === 'alert' ? added(context, event.alert) : {})),
      noteRing: assign({ rangAt: ({ event }) => at(event) }),
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
      isFolded: ({ context, event }) => event.type === 'alert' && isFolded(context, event.alert, at(event)),
      hasMore: ({ context: { alerts } }) => alerts.length > 0,
    },
  })
  .createMachine({
    id: 'alert',
    context: { alerts: [] },
    initial: 'quiet',
    on: {
      alert: { target: '.telling', actions: ['add', 'ring', 'noteRing'] },
      erased: { guard: 'notErased', actions: remark('common-not-erased') },
      cancel: '.closed',
    },
    states: {
      quiet: { on: { done: 'closed' } },
      telling: {
        on: {
          alert: [
            { guard: 'isFolded', actions: 'add' },
            { target: 'telling', actions: ['add', 'ring', 'noteRing'] },
          ],
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

/** What one act brings about comes within this time (ms). */
const TOGETHER = 2 * MINUTE

/**
 * Whether an alert is added to the message that is there, without a sound. That is so for what one act brings about at
 * once, but nothing that can be reverted hides behind what cannot; and while an hour goes by, for more of a kind that is
 * listed. So the owner is called at most once an hour for each kind.
 */
function isFolded({ alerts, rangAt }: Context, { kind, undo }: Alert, at: number): boolean {
  const since = at - (rangAt ?? 0)
  const isOfOneAct = since <= TOGETHER && (!undo || alerts.some((listed) => listed.undo))
  return isOfOneAct || (since <= HOUR && alerts.some((listed) => listed.kind === kind))
}

/** A notification that comes once more takes its own place. */
function added({ alerts, unlisted }: Context, alert: Alert): Pick<Context, 'alerts' | 'unlisted'> {
  const all = [alert, ...alerts.filter(({ notification }) => notification !== alert.notification)]
  const listed = fitting(all.sort((one, other) => other.when - one.when))
  const dropped = countOf(all) - countOf(listed)
  return { alerts: listed, ...(dropped > 0 ? { unlisted: (unlisted ?? 0) + dropped } : {}) }
}

const countOf = (alerts: readonly Alert[]): number =>
  alerts.reduce((count, { more = 0 }) => count + 1 + more, 0)

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
