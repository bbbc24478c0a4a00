import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import type { Capabilities, Flow } from '../../flows/flow.ts'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import { type RequestName, requests } from '../../flows/requests.ts'
import {
  type Choice,
  linesOf,
  type Screen,
  type ScreenEnvironment,
  type Words,
  words,
} from '../../flows/screen.ts'
import { telegramHtml } from '../../src/channels/telegram/rich-text.ts'
import { answered, type Happening, rung } from '../../src/engine/step.ts'
import { loadWords } from '../../src/words/words.ts'
import { environmentOf, root } from '../fixtures/content-around.ts'
import { fieldsAmong } from '../fixtures/own-fields.ts'
import { NOW } from '../fixtures/specification.ts'
import { answers, happenings, operators, sayings } from './sign-up/samples.ts'

const wording = loadWords({ roots: [join(root, 'flows'), join(root, 'src')], fallback: 'en' })
/** The screens' surroundings with an operator's capabilities, in every language. */
const environmentsWith = (
  capabilities: Capabilities,
): readonly [ScreenEnvironment, ...ScreenEnvironment[]] => {
  const [first, ...others] = wording.locales.map((locale) => ({
    ...withFields(environmentOf('example', locale), capabilities),
    at: NOW,
    capabilities,
    locales: wording.locales,
    name: '𝓐'.repeat(70),
    language: 'es-MX',
    campaign: 'spring',
    draft: { flow: 'sign-up', progress: { at: 4, of: 7 } },
  }))
  if (!first) throw new Error('There are no languages.')
  return [first, ...others]
}

/** With what the brand asks beside the standard questions. */
const withFields = (environment: ScreenEnvironment, { profile }: Capabilities): ScreenEnvironment => ({
  ...environment,
  brand: { ...environment.brand, profile: fieldsAmong(profile) },
})

/** Everything that can happen to a flow in one of its states: taps, messages, answers, timers and events from outside. */
const whatCanHappen = (
  flow: Flow,
  snapshot: AnyMachineSnapshot,
  environment: ScreenEnvironment,
): Happening[] => {
  const state = String(snapshot.value)
  const { context } = snapshot
  const screen = flow.screens[state]
  const node = flow.machine.states[state]
  const taps = choicesOf(screen?.show(context, environment)).flatMap(({ event }) => (event ? [event] : []))
  const heard = sayings.flatMap((said) => {
    const event = screen?.hear?.(said, context, environment)
    return event && !('remark' in event) ? [event as Happening] : []
  })
  const everywhere = [...happenings, { type: 'back' }, { type: 'cancel' }]
  const asked = (node?.invoke ?? []).flatMap(({ src, id }) =>
    answers[src as keyof typeof answers].map((answer) => answered(id, answer, NOW)),
  )
  const timers = (node?.after ?? []).map(({ delay }) => rung(flow, { state, context }, String(delay), NOW))
  const { capabilities } = environment
  return [
    ...[...taps, ...heard, ...everywhere].map((event) => ({ ...event, at: NOW })),
    ...asked,
    ...timers,
  ].map((event) => ({ ...event, capabilities }))
}

const choicesOf = (screen: Screen | undefined): Choice[] => (screen?.choices ?? []).flat()

/** What tells two situations of a flow apart; a time, a count or a typed text makes no new one. */
const situation = ({ value, context }: AnyMachineSnapshot): string => {
  const { address, article, input, seen, field, profile, ...facts } = context as Record<string, unknown> & {
    address?: { kind: string }
    profile?: object
    seen?: { state: string }
  }
  const steps = [
    ...['region', 'shared', 'human', 'challenge', 'proven', 'password', 'name', 'reviewed'],
    ...['addresses', 'right', 'others'],
  ]
  return JSON.stringify([
    value,
    address?.kind,
    article,
    input,
    seen?.state,
    field,
    Object.keys(profile ?? {}).length,
    Array.isArray(facts.addresses) && facts.addresses.length > 1,
    Array.isArray(facts.passkeys) && facts.passkeys.length,
    steps.map((step) => Boolean(facts[step])),
    Number(facts.resendAt) > NOW,
  ])
}

/** Every situation that a flow can come to with an operator's capabilities. */
const situationsOf = (flow: Flow, environment: ScreenEnvironment): AnyMachineSnapshot[] =>
  getShortestPaths(flow.machine as AnyStateMachine, {
    input: { at: NOW, capabilities: environment.capabilities },
    // A flow that is over hears nothing more.
    events: (snapshot: AnyMachineSnapshot) =>
      snapshot.status === 'done' ? [] : whatCanHappen(flow, snapshot, environment),
    serializeState: situation,
  }).map(({ state }) => state)

const everywhere = Object.values(flows).flatMap((flow: Flow) =>
  Object.entries(operators).map(([name, capabilities]) => {
    const environments = environmentsWith(capabilities)
    return { flow, name, environments, situations: situationsOf(flow, environments[0]) }
  }),
)

/**
 * The entries of a list: regions, languages, tips and guides, addresses, devices and chats by their own names, and what
 * happened by its number. A person looks for one of them, so they are seen at once, as many as fit between the bars of a phone.
 */
const isEntry = ({ id, label }: Choice): boolean =>
  typeof label === 'string' || label.id === 'link-choice-chat' || /^not-me-\d+$/.test(id)

const MOST = { buttons: 4, entries: 12, rows: 8 } as const

/** Answers that lead where the person came from, in some orders of the steps only. */
const BY_CHANCE: ReadonlySet<string> = new Set([
  'sign-up.name take-name',
  'sign-up.review change-name',
  'recovery.ways have-code',
])

/** What a phone of 390 by 844 points shows of a chat between its bars: letters in a line of a message, and lines. */
const ON_A_PHONE = { letters: 40, lines: 26 } as const

const places = ({ machine }: Flow): string[] =>
  Object.entries(machine.states)
    .filter(([, { always }]) => (always ?? []).length === 0)
    .map(([state]) => state)

describe.each(everywhere)('$flow.id, where there is $name', ({ flow, environments, situations }) => {
  const [{ capabilities }] = environments

  test('can be left from every situation: cancel ends the flow, or offers to forget its draft', () => {
    const scheduleDeletion = (snapshot: AnyMachineSnapshot, type: string) =>
      transition(flow.machine, snapshot, { type, at: NOW, capabilities } as never)[0] as AnyMachineSnapshot
    const stuck = situations.filter(
      (snapshot) =>
        snapshot.status !== 'done' &&
        scheduleDeletion(scheduleDeletion(snapshot, 'cancel'), 'forget').status !== 'done',
    )
    expect(stuck.map(situation)).toEqual([])
  })

  test('goes on by itself from every state that makes a request, whatever the answer', () => {
    const silent = situations.flatMap((snapshot) =>
      (flow.machine.states[String(snapshot.value)]?.invoke ?? []).flatMap(({ src, id }) =>
        answers[src as keyof typeof answers]
          .filter((answer) => !snapshot.can({ ...answered(id, answer, NOW), capabilities }))
          .map((answer) => [snapshot.value, answer]),
      ),
    )
    expect(silent).toEqual([])
  })

  test('accepts every button it shows, and shows no two under one name', () => {
    const faults = situations.flatMap((snapshot) =>
      environments.flatMap((environment) => {
        const choices = choicesOf(flow.screens[String(snapshot.value)]?.show(snapshot.context, environment))
        return choices.flatMap(({ id, event, url, opens, copies }, index) => [
          ...(event && !snapshot.can({ ...event, at: NOW, capabilities })
            ? [`${snapshot.value}: ${id} leads nowhere`]
            : []),
          ...([opens ?? event, url, copies].filter(Boolean).length === 1
            ? []
            : [`${snapshot.value}: ${id} does not do one thing`]),
          ...(/^[a-z0-9-]{1,24}$/.test(id) ? [] : [`${snapshot.value}: ${id} is no id`]),
          ...(choices.findIndex((other) => other.id === id) === index
            ? []
            : [`${snapshot.value}: ${id} twice`]),
        ])
      }),
    )
    expect(faults).toEqual([])
  })

  test('has one button to a page on a screen, and no other that opens a new one', () => {
    const faults = situations.flatMap((snapshot) => {
      const state = String(snapshot.value)
      const choices = choicesOf(flow.screens[state]?.show(snapshot.context, environments[0]))
      const openers = choices.filter(({ opens }) => opens)
      const others = choices.filter(
        ({ opens, event }) =>
          !opens && openers.some((one) => JSON.stringify(one.event) === JSON.stringify(event)),
      )
      return openers.length > 1 || others.length > 0
        ? [`${state}: ${[...openers, ...others].map(({ id }) => id).join(', ')}`]
        : []
    })
    expect([...new Set(faults)]).toEqual([])
  })

  test('has no screen that is a wall: a person can tap, type or share something, is told how long to wait, or goes back to another', () => {
    const walls = situations.flatMap((snapshot) => {
      const state = String(snapshot.value)
      const { invoke = [], after = [] } = flow.machine.states[state] ?? {}
      const [environment] = environments
      const screen = flow.screens[state]
      const shown = screen?.show(snapshot.context, environment)
      const isHeard = sayings.some((said) => {
        const heard = screen?.hear?.(said, snapshot.context, environment)
        return heard !== undefined && !('remark' in heard)
      })
      const isWait = (shown?.text ?? []).flatMap(linesOf).some((line) => 'id' in line && line.args?.until)
      const back = { type: 'back', at: NOW, capabilities } as never
      const isAside =
        snapshot.can(back) &&
        (transition(flow.machine, snapshot, back)[0] as AnyMachineSnapshot).status !== 'done'
      return snapshot.status === 'done' ||
        choicesOf(shown).length > 0 ||
        shown?.contact ||
        isHeard ||
        isWait ||
        isAside ||
        invoke.length + after.length > 0
        ? []
        : [state]
    })
    expect([...new Set(walls)]).toEqual([])
  })

  test('shows one row of navigation: no button beside it does what one of the row does', () => {
    const outcome = (snapshot: AnyMachineSnapshot, event: object) => {
      const [next, actions] = transition(flow.machine, snapshot, { ...event, at: NOW, capabilities } as never)
      const done = actions.map(({ type, params }) => [
        type,
        String(type) === 'xstate.emit' ? params : undefined,
      ])
      return JSON.stringify([next.value, next.context, next.status, done])
    }
    const faults = situations.flatMap((snapshot) => {
      const { value, context } = snapshot
      /** A draft that has come to its end has no such buttons. */
      const isEnded = flow.progress && !flow.progress(String(value), context as never, capabilities)
      if (snapshot.status === 'done' || isEnded) return []
      const screen = flow.screens[String(snapshot.value)]?.show(snapshot.context, environments[0])
      return choicesOf(screen).flatMap(({ id, event, insteadOf }) =>
        (['back', 'cancel'] as const).flatMap((type) => {
          const isSame =
            event !== undefined &&
            snapshot.can({ type, at: NOW, capabilities }) &&
            outcome(snapshot, event) === outcome(snapshot, { type })
          return isSame && insteadOf === undefined && !BY_CHANCE.has(`${flow.id}.${value} ${id}`)
            ? [`${value}: ${id} does what ${type} does`]
            : []
        }),
      )
    })
    expect([...new Set(faults)]).toEqual([])
  })

  test.each(environments)(
    'shows at most four buttons beside that row in $locale, and a list that is seen at once',
    (environment) => {
      const faults = situations.flatMap(({ value, context }) => {
        const rows = (flow.screens[String(value)]?.show(context, environment).choices ?? [])
          .map((row) => row.filter(({ insteadOf }) => insteadOf === undefined))
          .filter((row) => row.length > 0)
        const [entries = [], buttons = []] = [true, false].map((isOne) =>
          rows.flat().filter((choice) => isEntry(choice) === isOne),
        )
        const listed = rows.filter((row) => row.some(isEntry))
        return [
          ...(buttons.length > MOST.buttons ? [`${value}: ${buttons.map(({ id }) => id).join(', ')}`] : []),
          ...(entries.length > MOST.entries || listed.length > MOST.rows
            ? [`${value}: ${entries.length} entries in ${listed.length} rows`]
            : []),
        ]
      })
      expect([...new Set(faults)]).toEqual([])
    },
  )

  test.each(environments)('says all help on one screen of a phone in $locale', (environment) => {
    const faults = situations.flatMap(({ value }) => {
      const help = flow.screens[String(value)]?.help
      const lines = [...(help ? [words(help)] : []), words('common-help')].flatMap((line) =>
        wording.plain(environment.locale, line).split('\n'),
      )
      const shown = lines.reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(line.length / ON_A_PHONE.letters)),
        0,
      )
      return shown > ON_A_PHONE.lines ? [`${value}: ${shown} lines`] : []
    })
    expect([...new Set(faults)]).toEqual([])
  })

  test.each(environments)(
    'fits every screen into a message in $locale, with the longest answers and all help above',
    (environment) => {
      const faults = situations.flatMap(({ value, context }) => {
        const view = flow.screens[String(value)]
        const screen = view?.show(context, environment)
        if (!view || !screen) return [`${value}: no screen`]
        const plain = (line: Words) => wording.plain(environment.locale, line)
        const step = flow.progress?.(String(value), context as never, capabilities)
        const lines = [
          ...(view.help ? [words(view.help), words('common-help')] : []),
          ...(step ? [words('common-step', { ...step })] : []),
          ...screen.text,
          ...(screen.picture ? [screen.picture.says] : []),
        ]
        const text = lines
          .flatMap(linesOf)
          .map((line) =>
            'richText' in line
              ? telegramHtml(line.richText)
              : 'id' in line
                ? plain(line)
                : 'match' in line
                  ? plain(words(line.words.id, { ...line.words.args, match: '00' }))
                  : 'seven, '.repeat(8),
          )
          .join('\n\n')
        const labels = [
          ...choicesOf(screen).map(({ label }) => label),
          ...(screen.contact ? [screen.contact] : []),
        ].map((label) => (typeof label === 'string' ? label : wording.plain(environment.locale, label)))
        return [
          ...(text.trim() === '' ? [`${value}: says nothing`] : []),
          ...(text.length > (screen.picture ? 1024 : 4096) ? [`${value}: ${text.length} long`] : []),
          ...labels
            .filter((label) => label.length > 64 || label.trim() === '')
            .map((label) => `${value}: ${label}`),
        ]
      })
      expect(faults).toEqual([])
    },
  )
})

test.each(Object.values(flows) as Flow[])('every state of $id can be reached', (flow) => {
  const reached = everywhere
    .filter((walk) => walk.flow === flow)
    .flatMap(({ situations }) => situations.map(({ value }) => String(value)))
  expect([...new Set(reached)].sort()).toEqual(places(flow).sort())
})

describe('the requests', () => {
  test('are each declared once: no two flows mean different things by one name', () => {
    const declared = Object.values(flows).flatMap(({ machine }: Flow) =>
      Object.entries(machine.implementations.actors),
    )
    const others = declared.filter(([name, actor]) => requests[name as RequestName] !== actor)
    expect(others.map(([name]) => name)).toEqual([])
  })

  test('are each made by a flow', () => {
    const asked = Object.values(flows).flatMap(({ machine }: Flow) =>
      Object.values(machine.states).flatMap(({ invoke }) => invoke.map(({ src }) => String(src))),
    )
    expect(Object.keys(requests).filter((name) => !asked.includes(name))).toEqual([])
  })
})

describe('the map', () => {
  test('names each flow by its own id', () => {
    expect(Object.entries(flows).map(([id, flow]) => [id, flow.id])).toEqual(
      Object.keys(flows).map((id) => [id, id]),
    )
  })

  test('leads every command and link to a flow there is', () => {
    const led = [...Object.values(commands), ...Object.values(deepLinks)]
    expect(led.filter((id) => !(id in flows))).toEqual([])
  })

  test('has links that Telegram takes, without the hyphen that begins a campaign', () => {
    expect(Object.keys(deepLinks).filter((link) => !/^[A-Za-z0-9_]{1,32}$/.test(link))).toEqual([])
  })

  test('has every flow that a screen leads to', () => {
    const led = everywhere.flatMap(({ flow, environments: [environment], situations }) =>
      situations.flatMap(({ value, context }) =>
        choicesOf(flow.screens[String(value)]?.show(context, environment)).flatMap(({ event }) =>
          event?.type === 'go' ? [String(event.flow)] : [],
        ),
      ),
    )
    expect([...new Set(led)].filter((id) => !(id in flows))).toEqual([])
  })
})
