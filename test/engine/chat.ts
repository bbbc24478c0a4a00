import type { Flow, House } from '../../flows/flow.ts'
import { flows } from '../../flows/flows.ts'
import type { Said } from '../../flows/screen.ts'
import { openScene } from '../../scripts/flows-check/scene.ts'
import { arrive, type Decision, fresh, hear, nothing } from '../../src/engine/decide.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { type Scene, top } from '../../src/engine/scene.ts'
import { NOW } from '../flows/specification.ts'

export { NOW }

export const ID = 'tg:1'

const house: House = { captcha: 'always', password: 'page', pages: true, mail: true, sms: true }

const opened = openScene(house)

export const { wording } = opened

/** The real flows, and others beside them or in their place. */
export const sceneWith = (...others: readonly Flow[]): Scene => ({
  ...opened.scene,
  flows: { ...flows, ...Object.fromEntries(others.map((flow) => [flow.id, flow])) },
  commands: { ...opened.scene.commands, ...Object.fromEntries(others.map(({ id }) => [id, id])) },
})

/** A conversation that stands in a flow, at a state of its choice. */
export const standing = (scene: Scene, flow: string, state?: string, context?: object): Conversation => {
  const it = arrive(scene, nothing({ ...fresh(scene, { language: 'en' }, NOW), card: 5 }), flow, NOW).next
  const frame = top(it)
  return frame
    ? {
        ...it,
        frames: [
          ...it.frames.slice(0, -1),
          { ...frame, state: state ?? frame.state, context: context ?? frame.context },
        ],
      }
    : it
}

export const text = (text: string): Said => ({ kind: 'text', text, message: 9 })
export const command = (command: string, payload = ''): Said => ({
  kind: 'command',
  command,
  payload,
  message: 9,
})

export const said = (scene: Scene, it: Conversation, what: Said, at = NOW): Decision =>
  hear(scene, ID, it, what, {}, at)

/** A tap on a button that was drawn for this conversation, as it stands or stood. */
export const tap = (scene: Scene, drawnFor: Conversation, choice: string): Said => ({
  kind: 'tap',
  token: scene.buttons.token(ID, drawnFor.turn, choice),
  callback: 'c1',
  message: drawnFor.card ?? 0,
})

/** `flow.state` of every frame, the seen one last. */
export const stack = (it: Conversation): string[] => it.frames.map(({ flow, state }) => `${flow}.${state}`)
