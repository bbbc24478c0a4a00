import type { Flow, House } from '../../flows/flow.ts'
import type { Progress } from '../../flows/progress.ts'
import type { Around, Choice, Screen } from '../../flows/screen.ts'
import { words } from '../../flows/screen.ts'
import type { Buttons } from './buttons.ts'
import type { Conversation, Frame } from './record.ts'
import { accepts } from './step.ts'

/** Everything a decision needs to know besides the conversation: fixed while the program runs. */
export interface Scene {
  readonly flows: Readonly<Record<string, Flow>>
  /** What each command opens, by flow. */
  readonly commands: Readonly<Record<string, string>>
  /** What `/start <payload>` opens, by flow. */
  readonly deepLinks: Readonly<Record<string, string>>
  /** The flow a person stands in who has nothing else to do. */
  readonly home: string
  readonly house: House
  readonly buttons: Buttons
  /** What does not depend on the conversation in {@link Around}. */
  readonly around: (locale: string) => Pick<Around, 'brand' | 'content' | 'locales'>
  readonly pickLocale: (language: string | undefined) => string
  /** A button's label as the person reads it. */
  readonly label: (locale: string, label: Choice['label']) => string
}

/** The flow that is seen. */
export const top = (it: Conversation): Frame | undefined => it.frames.at(-1)

/** How far a frame's draft is, if it is one. */
export const progressOf = (scene: Scene, frame: Frame): Progress | undefined =>
  scene.flows[frame.flow]?.progress?.(frame.state, frame.context as never)

export const aroundOf = (scene: Scene, it: Conversation, at: number): Around => {
  const { brand, content, locales } = scene.around(it.locale)
  const { locale, name, language, campaign } = it
  return { at, locale, name, language, brand, content, locales, campaign, draft: draftBelow(scene, it) }
}

const draftBelow = (scene: Scene, { frames }: Conversation): Around['draft'] => {
  for (let n = frames.length - 2; n >= 0; n -= 1) {
    const frame = frames[n]
    const progress = frame && progressOf(scene, frame)
    if (progress) return { flow: frame.flow, progress }
  }
  return undefined
}

/** What the person sees now: the top flow's own screen. */
export const screenOf = (scene: Scene, it: Conversation, around: Around): Screen | undefined => {
  const frame = top(it)
  return frame && scene.flows[frame.flow]?.screens[frame.state]?.show(frame.context, around)
}

/**
 * The row below every screen: what the machine accepts here, and help and language always. A draft that has come to
 * its end has nothing to go back to and nothing to cancel.
 */
export const standing = (scene: Scene, it: Conversation, at: number): readonly Choice[] =>
  below(scene, it).filter((choice) => isOffered(scene, it, choice, at))

/** What may stand there. */
const below = (scene: Scene, it: Conversation): readonly Choice[] => {
  const frame = top(it)
  if (!frame || !scene.flows[frame.flow] || frame.flow === scene.home) return []
  return frame.flow === 'language' ? [back, cancel, help] : [back, cancel, help, language]
}

const back: Choice = { id: 'nav-back', label: words('common-choice-back'), event: { type: 'back' } }
const cancel: Choice = { id: 'nav-cancel', label: words('common-choice-cancel'), event: { type: 'cancel' } }
const help: Choice = { id: 'nav-help', label: words('common-choice-help') }
const language: Choice = { id: 'nav-language', label: words('common-choice-language') }

const isOffered = (scene: Scene, it: Conversation, choice: Choice, at: number): boolean => {
  if (choice !== back && choice !== cancel) return true
  const frame = top(it)
  const flow = frame && scene.flows[frame.flow]
  if (!frame || !flow) return false
  const ended = flow.progress !== undefined && !progressOf(scene, frame)
  return !ended && accepts(flow, frame, { type: choice === back ? 'back' : 'cancel', at })
}

/** All buttons that work now. */
export const choicesOf = (scene: Scene, it: Conversation, at: number): readonly Choice[] => [
  ...(screenOf(scene, it, aroundOf(scene, it, at))?.choices?.flat() ?? []),
  ...standing(scene, it, at),
]

/** The button whose label was typed instead of tapped. */
export const choiceNamed = (scene: Scene, it: Conversation, text: string, at: number): Choice | undefined => {
  const typed = text.trim().toLowerCase()
  const shown = screenOf(scene, it, aroundOf(scene, it, at))?.choices?.flat() ?? []
  return [...shown, ...below(scene, it)].find(
    (choice) =>
      scene.label(it.locale, choice.label).trim().toLowerCase() === typed && isOffered(scene, it, choice, at),
  )
}
