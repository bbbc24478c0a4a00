import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commands, flows } from '../../flows/flows.ts'
import { ownWords } from '../../flows/screen.ts'
import type { OwnPerformer } from '../../src/contracts/performers.ts'
import type { Parts } from '../../src/portico.ts'
import { delivery, type Order } from '../fixtures/delivery/flow.ts'
import { openTerminalApp } from '../fixtures/terminal-app.ts'

interface Placed extends Order {
  readonly key: string
  readonly account: string | undefined
}

/** What a shop gives Portico: its flow, a button and a command for it, its words, and who places an order. */
const shop = (placed: Placed[], fails: { times: number } = { times: 0 }): Partial<Parts> => ({
  flows: {
    flows: { ...flows, delivery },
    commands: { ...commands, deliver: 'delivery' },
    menu: [{ flow: 'delivery', label: ownWords('delivery-menu') }],
  },
  words: [join(import.meta.dirname, '../fixtures/delivery')],
  performers: {
    placeOrder: (async ({ street, day }: Order, { key, account }) => {
      if (day.endsWith('12-31')) return { full: true }
      if (!placed.some((order) => order.key === key))
        placed.push({ street, day, key, account: await account() })
      if (fails.times-- > 0) throw new Error('The shop’s own database went away after the order.')
      return { order: `N-${placed.length}` }
    }) satisfies OwnPerformer,
  },
})

/** The texts are read anew, with the words of the shop. */
const openShop = async (placed: Placed[], fails?: { times: number }) => {
  const { loadTexts } = await import('../../src/portico/texts.ts')
  const parts = shop(placed, fails)
  const app = await openTerminalApp({ ...parts, texts: loadTexts('example', { roots: parts.words ?? [] }) })
  onTestFinished(() => app[Symbol.asyncDispose]())
  return { app, parts }
}

test('a host’s own flow is reached from the menu and by its command, helps, goes back, and orders once', async () => {
  const placed: Placed[] = []
  const { app } = await openShop(placed)
  const ana = app.chat('ana')
  const types = (line: string) => app.types(ana, line)

  await types('/start')
  expect(ana.screen.labels).toContain('Have something delivered')
  expect(await types('Have something delivered')).toContain('Step 1 of 3')
  expect(ana.screen.labels).toEqual(['‹ Back', 'Cancel', 'Help', 'Language'])
  expect(await types('/help')).toContain('We deliver on any day to come.')
  expect(await types('Calle Mayor 1\u200b')).toContain('To Calle Mayor 1. On which day?')
  expect(await types('2001-01-01')).toContain('couldn’t read that as a day to come')
  expect(await types('Language')).toContain('Which language')
  expect(await types('Español')).toContain('¿Qué día?')
  await types('/language')
  await types('English')
  expect(await types('2099-12-31')).toContain('Is that right?')
  expect(await types('Order')).toContain('That day is full')
  expect(await types('/start')).toContain('welcome to Example')
  expect(await types('/tips')).toContain('tip')
  expect(await types('/deliver')).toContain('On which day?')
  expect(await types('12/30/2099')).toContain('December 30, 2099')
  expect(await types('Order')).toContain('Your number is N-1')
  expect(placed).toMatchObject([{ street: 'Calle Mayor 1', day: '2099-12-30', account: undefined }])
})

test('a host’s own flow stands where it was after a restart, and an order whose answer was lost is placed once', async () => {
  const placed: Placed[] = []
  const fails = { times: 1 }
  const { app, parts } = await openShop(placed, fails)
  const ben = app.chat('ben')
  const types = (line: string) => app.types(ben, line)
  for (const line of ['/deliver', 'Calle Mayor 1', '2099-12-30']) await types(line)

  await app.restart()
  expect(await types('Order')).toContain('Something on our side isn’t working')
  expect(placed).toHaveLength(1)
  await app.pass(60_000)
  expect(ben.screen.text).toContain('Your number is N-1')
  expect(placed).toHaveLength(1)

  await types('/deliver')
  await types('Gran Vía 2')
  const next = { ...delivery, version: 2 }
  await app.restart({ ...parts, flows: { ...parts.flows, flows: { ...flows, delivery: next } } })
  expect(await types('2099-12-30')).toContain('We’ve updated this chat')
  expect(await types('Continue')).toContain('To Gran Vía 2. On which day?')
})

test('a host’s own flow that lacks a screen, a performer or a sentence is refused before a person meets it', async () => {
  const { street: _, ...screens } = delivery.screens
  const opening = openTerminalApp({
    flows: {
      flows: { ...flows, delivery: { ...delivery, screens } },
      menu: [{ flow: 'parcels', label: ownWords('delivery-menu') }],
    },
  })
  await expect(opening).rejects.toMatchObject({
    code: 'flows/incomplete',
    facts: {
      faults: [
        'The flow "delivery" shows nothing in "street": add a screen for it.',
        'The flow "delivery" asks for "placeOrder", which nothing performs: add it to "performers".',
        ...Array(3).fill(
          'No en.ftl has the sentence "delivery-help" of the flow "delivery": add its folder to "words".',
        ),
        'There is no flow "parcels" to which the main menu leads: add it to "flows".',
        'No en.ftl has the sentence "delivery-menu" of the main menu: add its folder to "words".',
      ],
    },
  })
})
