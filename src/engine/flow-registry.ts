import type { Capabilities, Flow, Person } from '../../flows/flow.ts'
import { guessRegion } from '../../flows/reading/region-guess.ts'
import type { Choice, MenuEntry, Progress, Screen, ScreenEnvironment } from '../../flows/screen.ts'
import { words } from '../../flows/screen.ts'
import type { Buttons } from './buttons.ts'
import type { Conversation, Frame } from './record.ts'
import { accepts } from './step.ts'

/** Everything that a decision is made from besides the conversation: fixed while the program runs. */
export interface FlowRegistry {
  readonly flows: Readonly<Record<string, Flow>>
  /** What each command opens, by flow. */
  readonly commands: Readonly<Record<string, string>>
  /** The commands that belong to the flow that is open, by their names. */
  readonly standing: Readonly<Record<string, Standing>>
  /** What `/start <payload>` opens, by flow. */
  readonly deepLinks: Readonly<Record<string, string>>
  /** The flow of a person who has nothing else to do: the main menu. */
  readonly home: string
  /** What the main menu leads to beside Portico's own flows. */
  readonly menu?: readonly MenuEntry[] | undefined
  /** The chats are another bot's as well, the host's: what is not for these flows is left to it, see `belonging.ts`. */
  readonly hosted?: boolean
  readonly capabilities: Capabilities
  readonly buttons: Buttons
  /** What of a screen's environment is the same for every conversation of a language. */
  readonly environment: (locale: string) => Pick<ScreenEnvironment, 'brand' | 'content' | 'locales'>
  readonly pickLocale: (language: string | undefined) => string
  /** A button's label as the person reads it. */
  readonly label: (locale: string, label: Choice['label']) => string
}

export type Standing = 'help' | 'back' | 'cancel'

/** The flow on top of the stack: its screen is the one that the person sees. */
export const top = (conversation: Conversation): Frame | undefined => conversation.frames.at(-1)

/** How far a frame's draft is, if it is one. */
export const progressOf = (registry: FlowRegistry, frame: Frame): Progress | undefined =>
  registry.flows[frame.flow]?.progress?.(frame.state, frame.context as never, registry.capabilities)

/** What a flow is told of the person as it begins. */
export const personOf = (
  registry: FlowRegistry,
  { locale, language }: Pick<Conversation, 'locale' | 'language'>,
): Person => ({ locale, region: guessRegion(language, registry.environment(locale).brand.regions) })

export const environmentOf = (
  registry: FlowRegistry,
  conversation: Conversation,
  at: number,
): ScreenEnvironment => {
  const { brand, content, locales } = registry.environment(conversation.locale)
  const { locale, name, language, campaign } = conversation
  const { capabilities, menu } = registry
  return {
    at,
    capabilities,
    locale,
    name,
    language,
    brand,
    content,
    locales,
    campaign,
    draft: draftBelow(registry, conversation),
    ...(menu && { menu }),
  }
}

/** Drafts of flows that the menu leads to are taken up by its buttons. */
const draftBelow = (registry: FlowRegistry, { frames }: Conversation): ScreenEnvironment['draft'] => {
  for (let n = frames.length - 2; n >= 0; n -= 1) {
    const frame = frames[n]
    const isInMenu = registry.menu?.some(({ flow }) => flow === frame?.flow)
    const progress = frame && !isInMenu && progressOf(registry, frame)
    if (progress) return { flow: frame.flow, progress }
  }
  return undefined
}

/** What the person sees now: the top flow's own screen. */
export const screenOf = (
  registry: FlowRegistry,
  conversation: Conversation,
  environment: ScreenEnvironment,
): Screen | undefined => {
  const frame = top(conversation)
  return frame && registry.flows[frame.flow]?.screens[frame.state]?.show(frame.context, environment)
}

/**
 * The row below every screen: what the machine accepts here, and help and language always. A draft that has come to
 * its end has nothing to go back to and nothing to cancel.
 */
export const navigationRow = (
  registry: FlowRegistry,
  conversation: Conversation,
  at: number,
  screen: Screen | undefined,
): readonly Choice[] => {
  const named = new Set<unknown>((screen?.choices?.flat() ?? []).flatMap(({ insteadOf }) => insteadOf ?? []))
  return below(registry, conversation).filter(
    (choice) => !named.has(choice.event?.type) && isOffered(registry, conversation, choice, at),
  )
}

/** The buttons of that row, offered or not. */
const below = (registry: FlowRegistry, conversation: Conversation): readonly Choice[] => {
  const frame = top(conversation)
  if (!frame || !registry.flows[frame.flow]) return []
  if (frame.flow === registry.home) return [language]
  return frame.flow === 'language' ? [back, cancel, help] : [back, cancel, help, language]
}

const back: Choice = { id: 'nav-back', label: words('common-choice-back'), event: { type: 'back' } }
const cancel: Choice = { id: 'nav-cancel', label: words('common-choice-cancel'), event: { type: 'cancel' } }
const help: Choice = { id: 'nav-help', label: words('common-choice-help') }
const language: Choice = { id: 'nav-language', label: words('common-choice-language') }

const isOffered = (
  registry: FlowRegistry,
  conversation: Conversation,
  choice: Choice,
  at: number,
): boolean => {
  if (choice !== back && choice !== cancel) return true
  const frame = top(conversation)
  const flow = frame && registry.flows[frame.flow]
  if (!frame || !flow) return false
  const ended = flow.progress !== undefined && !progressOf(registry, frame)
  return (
    !ended && accepts(flow, frame, { type: choice === back ? 'back' : 'cancel', at }, registry.capabilities)
  )
}

/** All buttons that work now. */
export const choicesOf = (
  registry: FlowRegistry,
  conversation: Conversation,
  at: number,
): readonly Choice[] => {
  const screen = screenOf(registry, conversation, environmentOf(registry, conversation, at))
  return [...(screen?.choices?.flat() ?? []), ...navigationRow(registry, conversation, at, screen)]
}

/** The button whose label was typed instead of tapped. */
export const choiceNamed = (
  registry: FlowRegistry,
  conversation: Conversation,
  text: string,
  at: number,
): Choice | undefined => {
  const typed = text.trim().toLowerCase()
  const shown =
    screenOf(registry, conversation, environmentOf(registry, conversation, at))?.choices?.flat() ?? []
  return [...shown, ...below(registry, conversation)].find(
    (choice) =>
      registry.label(conversation.locale, choice.label).trim().toLowerCase() === typed &&
      isOffered(registry, conversation, choice, at),
  )
}
