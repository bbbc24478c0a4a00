/**
 * What a crash and an upgrade do to people in the middle of a conversation of grammY's plugin and of a scene of
 * Telegraf's: `npm ci --prefix bench/peers`, then `node bench/peers/promises.ts`. Each row of docs/in-your-bot.md that tells of them is played here, and
 * the program ends with 1 where one turns out otherwise.
 */
import assert from 'node:assert/strict'
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations'
import { Bot, type Context } from 'grammy'
import { Scenes, session, Telegraf } from 'telegraf'
import { type BotApi, type Person, startBotApi } from '../../packages/bot-api/src/index.ts'

/** What outlives a process: the stored conversations, and the parcels that were ordered. */
interface World {
  readonly stored: Map<string, string>
  readonly parcels: string[]
}

/** A process of a bot: it takes updates, and dies before it stores anything where `dies` says so. */
interface Process {
  dies: boolean
  readonly take: (update: unknown) => Promise<unknown>
}

/** The questions of a version of the bot. What is answered to the second-last question orders a parcel. */
type Questions = readonly string[]
type Start = (api: BotApi, world: World, questions: Questions) => Promise<Process>

const store = ({ stored }: World, process: () => boolean) => ({
  read: (key: string) => (stored.has(key) ? JSON.parse(stored.get(key) as string) : undefined),
  write: (key: string, value: unknown) => {
    if (process()) throw new Error('killed')
    stored.set(key, JSON.stringify(value))
  },
  delete: (key: string) => void stored.delete(key),
})

const grammy: Start = async (api, world, questions) => {
  const bot = new Bot<ConversationFlavor<Context>>(api.token, { client: { apiRoot: api.url } })
  const process: Process = { dies: false, take: (update) => bot.handleUpdate(update as never) }
  bot.use(conversations({ storage: { type: 'key', adapter: store(world, () => process.dies) } }))
  const order = async (conversation: Conversation, ctx: Context) => {
    const answers: string[] = []
    await ctx.reply(questions[0] ?? '')
    for (const next of [...questions.slice(1), 'done']) {
      const heard = await conversation.waitFor('message:text')
      answers.push(heard.msg.text)
      if (next === questions.at(-1)) world.parcels.push(heard.msg.text)
      await heard.reply(next === 'done' ? answers.join(', ') : next)
    }
  }
  bot.use(createConversation(order))
  bot.command('order', (ctx) => ctx.conversation.enter('order'))
  await bot.init()
  return process
}

const telegraf: Start = async (api, world, questions) => {
  const bot = new Telegraf<Scenes.WizardContext>(api.token, { telegram: { apiRoot: api.url } })
  const process: Process = { dies: false, take: (update) => bot.handleUpdate(update as never) }
  const { read: get, write: set, delete: remove } = store(world, () => process.dies)
  const textOf = (ctx: Scenes.WizardContext) => (ctx.message && 'text' in ctx.message ? ctx.message.text : '')
  const asked = [...questions.slice(1), 'done'].map((next) => async (ctx: Scenes.WizardContext) => {
    const state = ctx.wizard.state as { answers?: string[] }
    state.answers = [...(state.answers ?? []), textOf(ctx)]
    if (next === questions.at(-1)) world.parcels.push(textOf(ctx))
    await ctx.reply(next === 'done' ? state.answers.join(', ') : next)
    return next === 'done' ? ctx.scene.leave() : ctx.wizard.next()
  })
  const order = new Scenes.WizardScene<Scenes.WizardContext>(
    'order',
    async (ctx) => {
      await ctx.reply(questions[0] ?? '')
      return ctx.wizard.next()
    },
    ...asked,
  )
  bot.use(session({ store: { get, set, delete: remove } }))
  bot.use(new Scenes.Stage<Scenes.WizardContext>([order]).middleware())
  bot.command('order', (ctx) => ctx.scene.enter('order'))
  bot.catch((error) => {
    throw error
  })
  return process
}

const FIRST: Questions = ['Which parcel?', 'Your name?']
const LATER: Questions = ['Your town?', 'Which parcel?', 'Your name?']

const play = async (start: Start, act: (stage: Stage) => Promise<void>) => {
  const api = await startBotApi()
  const world: World = { stored: new Map(), parcels: [] }
  const person = api.person({ firstName: 'Ana' })
  try {
    await act({
      world,
      process: (questions) => start(api, world, questions),
      say: (text) => {
        person.say(text)
        return api.pending.at(-1)
      },
      shown: () => textsOf(person),
    })
  } finally {
    await api.close()
  }
}

interface Stage {
  readonly world: World
  readonly process: (questions: Questions) => Promise<Process>
  readonly say: (text: string) => unknown
  readonly shown: () => readonly string[]
}

const textsOf = ({ chat }: Person) =>
  chat.flatMap(({ mine, message }) => (!mine && 'text' in message && message.text ? [message.text] : []))

/** The process dies after it has answered and before it has stored that; Telegram brings the update again. */
const crash = async ({ world, process, say, shown }: Stage) => {
  const first = await process(FIRST)
  await first.take(say('/order'))
  const answer = say('the red one')
  first.dies = true
  await assert.rejects(first.take(answer))
  await (await process(FIRST)).take(answer)
  return { parcels: world.parcels, asked: shown().filter((text) => text === 'Your name?').length }
}

/** A person has answered the first of two questions when another question is put before both. */
const upgrade = async ({ world, process, say, shown }: Stage) => {
  const first = await process(FIRST)
  await first.take(say('/order'))
  await first.take(say('the red one'))
  const later = await process(LATER)
  await later.take(say('Ana'))
  return { asked: shown().at(-1), parcel: world.parcels.at(-1) }
}

const told = (row: string, outcome: string) => console.log(`${row.padEnd(44)} ${outcome}`)

for (const [name, start] of Object.entries({ 'grammY conversations': grammy, 'Telegraf scenes': telegraf })) {
  await play(start, async (stage) => {
    const { parcels, asked } = await crash(stage)
    assert.equal(parcels.filter((parcel) => parcel === 'the red one').length >= 2, true)
    assert.equal(asked, 2)
    told(`a crash, ${name}`, `${parcels.length} parcels ordered, asked ${asked} times`)
  })
  await play(start, async (stage) => {
    assert.deepEqual(await upgrade(stage), { asked: 'Your name?', parcel: 'Ana' })
    told(`an upgrade, ${name}`, 'the name Ana is taken for a parcel, and asked for again')
  })
}

/** Every answer replays all that was answered before: what stands outside of `external` runs again with each. */
await play(grammy, async ({ world, process, say }) => {
  const first = await process(FIRST)
  for (const text of ['/order', 'the red one', 'Ana']) await first.take(say(text))
  assert.equal(world.parcels.length > 1, true)
  told('no crash at all, grammY conversations', `${world.parcels.length} parcels ordered`)
})
