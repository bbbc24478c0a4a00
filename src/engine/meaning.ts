import { type FlowEvent, type Said, type Words, words } from '../../flows/screen.ts'
import { type Decision, LEASE, withRemark } from './decision.ts'
import {
  choiceNamed,
  choicesOf,
  environmentOf,
  type FlowRegistry,
  type Standing,
  screenOf,
  top,
} from './flow-registry.ts'
import { isOnCard } from './newest-card.ts'
import { goTo, homeIfEmpty, send } from './stack.ts'
import { accepts } from './step.ts'

/** A longer text answers no question of ours. */
const LONGEST_TEXT = 1_000
const LONGEST_CAMPAIGN = 64
/** As long as a word of a link may be. */
const LONGEST_PAYLOAD = 64

type Command = Extract<Said, { kind: 'command' }>

/** Whether a command leads anywhere. */
export const isCommand = (registry: FlowRegistry, said: Command): boolean =>
  Object.hasOwn(registry.commands, said.command) ||
  standingOf(registry, said) !== undefined ||
  linkedFlow(registry, said) !== undefined

/** Which of the commands that belong to the flow that is open. */
export const standingOf = ({ standing }: FlowRegistry, { command }: Command): Standing | undefined =>
  Object.hasOwn(standing, command) ? standing[command] : undefined

/** The flow that a deep link leads to. */
const linkedFlow = ({ deepLinks }: FlowRegistry, { command, payload }: Command): string | undefined => {
  const [link = ''] = payload.split('-')
  return command === 'start' && Object.hasOwn(deepLinks, link) ? deepLinks[link] : undefined
}

/** `/help`, `/back`, `/cancel`, and the commands and deep links that open a flow. */
export const command = (registry: FlowRegistry, start: Decision, said: Command, at: number): Decision => {
  const standing = standingOf(registry, said)
  if (standing === 'help') return helped(registry, homeIfEmpty(registry, start, at))
  if (standing) {
    const frame = top(start.next)
    const flow = frame && registry.flows[frame.flow]
    if (frame && flow && accepts(flow, frame, { type: standing, at }, registry.capabilities))
      return send(registry, start, frame.flow, { type: standing, at })
    return withRemark(homeIfEmpty(registry, start, at), words('common-nothing-back'))
  }
  const { command, payload } = said
  const linked = linkedFlow(registry, said)
  const flow = linked ?? registry.commands[command]
  if (!flow) return withRemark(homeIfEmpty(registry, start, at), words('common-not-understood'))
  const tagged = linked ? payload.split('-').slice(1).join('-') : command === 'start' ? payload : ''
  const { resume, fromLink } = registry.flows[flow] ?? {}
  const told = linked && fromLink ? { type: fromLink, payload: tagged.slice(0, LONGEST_PAYLOAD) } : undefined
  const campaign = start.next.campaign ?? ((told ? '' : tagged.slice(0, LONGEST_CAMPAIGN)) || undefined)
  const event = told ?? (resume && { type: resume })
  const to = { type: 'go', flow, ...(event && { event }) } as const
  return { ...goTo(registry, { ...start, next: { ...start.next, campaign } }, to, at), handled: true }
}

/** A tap, a text, a contact or another kind of message: what it means on the screen that the person sees. */
export const message = (
  registry: FlowRegistry,
  id: string,
  start: Decision,
  said: Exclude<Said, { kind: 'command' }>,
  at: number,
): Decision => {
  const frame = top(start.next)
  if (!frame) return { ...homeIfEmpty(registry, start, at), handled: true }
  if (said.kind === 'tap') return tapped(registry, id, start, said, at)
  if (said.kind === 'edited') return withRemark(start, words('common-edited'))
  if (said.kind === 'text') {
    if (said.forwarded) return withRemark(start, words('common-forwarded'))
    const choice = choiceNamed(registry, start.next, said.text, at)
    if (choice) return choose(registry, start, choice, at)
    if (said.text.length > LONGEST_TEXT) return withRemark(start, words('common-too-long'))
    if (said.formatted) {
      const asked = screenOf(registry, start.next, environmentOf(registry, start.next, at))
      if (asked?.secret === 'erase')
        return withRemark(erasing(start, frame.flow, said.message, at), words('common-formatted-secret'))
      if (said.formatted === 'inside') return withRemark(start, words('common-formatted'))
    }
  }
  const screen = registry.flows[frame.flow]?.screens[frame.state]
  const heard = screen?.hear?.(said, frame.context, environmentOf(registry, start.next, at))
  if (!heard)
    return withRemark(start, words(said.kind === 'other' ? 'common-not-text' : 'common-not-understood'))
  if (isRemark(heard)) return withRemark(start, heard.remark)
  return send(registry, start, frame.flow, { ...heard, at })
}

/** A password that is not taken is removed from the chat all the same. */
const erasing = (decision: Decision, flow: string, message: string, at: number): Decision => {
  const { next } = decision
  const effect = {
    n: next.effectCount,
    flow,
    due: at + LEASE,
    tries: 0,
    background: { type: 'eraseMessage', message },
  } as const
  return {
    ...decision,
    next: { ...next, effectCount: next.effectCount + 1, pending: [...next.pending, effect] },
  }
}

const isRemark = (heard: FlowEvent | { readonly remark: Words }): heard is { readonly remark: Words } =>
  'remark' in heard

/** A button counts only in the turn it was drawn for; the second tap on the button that worked last is no old button. */
const tapped = (
  registry: FlowRegistry,
  id: string,
  start: Decision,
  said: Extract<Said, { kind: 'tap' }>,
  at: number,
): Decision => {
  const opened = registry.buttons.open(id, said.token)
  const name = opened && `${opened.turn}.${opened.choice}`
  const choice =
    opened?.turn === start.next.turn
      ? choicesOf(registry, start.next, at).find(({ id }) => id === opened.choice)
      : undefined
  if (choice) return { ...choose(registry, start, choice, at), tapped: name }
  return name !== undefined && name === start.next.tapped
    ? { ...start, draw: 'no', toast: words('common-already-toast') }
    : { ...start, toast: words('common-old-button-toast'), isSpent: !isOnCard(said, start.next) }
}

const choose = (
  registry: FlowRegistry,
  start: Decision,
  { id, event }: { id: string; event?: FlowEvent },
  at: number,
): Decision => {
  if (id === 'nav-help') return helped(registry, start)
  if (id === 'nav-language')
    return { ...goTo(registry, start, { type: 'go', flow: 'language' }, at), handled: true }
  return event ? send(registry, start, top(start.next)?.flow ?? registry.home, { ...event, at }) : start
}

const helped = (registry: FlowRegistry, start: Decision): Decision => {
  const frame = top(start.next)
  const help = frame && registry.flows[frame.flow]?.screens[frame.state]?.help
  return [...(help ? [words(help)] : []), words('common-help')].reduce(withRemark, start)
}
