import http from 'node:http'
import { Redis } from '@telegraf/session/redis'
import { createClient } from 'redis'
import { Scenes, session, Telegraf } from 'telegraf'
import { type Answers, FIELDS, isAnswer, loopPrompt, PROMPTS, RETRY } from '../questions.ts'
import { serve } from './serve.ts'
import { apiRoot, redisOptions, secret, token } from './setting.ts'

/** Telegraf's WizardScene with its Redis session. It has an agent of its own for https only, so Node's keeps connections alive. */
http.globalAgent.maxFreeSockets = 256

const bot = new Telegraf<Scenes.WizardContext>(token, { telegram: { apiRoot, webhookReply: false } })

const textOf = (ctx: Scenes.WizardContext) => (ctx.message && 'text' in ctx.message ? ctx.message.text : '')

const question = (at: number) => async (ctx: Scenes.WizardContext) => {
  const field = FIELDS[at] ?? 'finish'
  const answers = ctx.wizard.state as Record<string, string>
  const text = textOf(ctx)
  if (!isAnswer(field, text, answers as Answers)) return void (await ctx.reply(RETRY))
  answers[field] = text
  await ctx.reply(PROMPTS[at + 1] ?? '')
  return at + 1 < FIELDS.length ? ctx.wizard.next() : ctx.scene.leave()
}

const questions = new Scenes.WizardScene<Scenes.WizardContext>(
  'questions',
  async (ctx) => {
    await ctx.reply(PROMPTS[0] ?? '')
    return ctx.wizard.next()
  },
  ...FIELDS.map((_, at) => question(at)),
)

const loop = new Scenes.WizardScene<Scenes.WizardContext>(
  'loop',
  async (ctx) => {
    Object.assign(ctx.wizard.state, { count: 1 })
    await ctx.reply(loopPrompt(1))
    return ctx.wizard.next()
  },
  async (ctx) => {
    const state = ctx.wizard.state as { count: number }
    state.count += 1
    await ctx.reply(loopPrompt(state.count))
  },
)

const store = Redis<Scenes.WizardSession>({ client: createClient(redisOptions) as never, prefix: 'c:' })
bot.use(session({ store }))
bot.use(new Scenes.Stage<Scenes.WizardContext>([questions, loop]).middleware())
bot.command('start', (ctx) => ctx.scene.enter('questions'))
bot.command('loop', (ctx) => ctx.scene.enter('loop'))
bot.catch((error) => {
  throw error
})
serve(bot.webhookCallback('/telegram/webhook', { secretToken: secret }))
