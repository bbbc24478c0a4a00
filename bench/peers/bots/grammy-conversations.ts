import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations'
import { RedisAdapter } from '@grammyjs/storage-redis'
import type { Bot, Context } from 'grammy'
import { Redis } from 'ioredis'
import { type Answers, FIELDS, isAnswer, loopPrompt, PROMPTS, RETRY } from '../questions.ts'
import { newBot, serveBot } from './grammy-bot.ts'
import { redisUrl, TTL } from './setting.ts'

/** grammY with its conversations plugin, version 2, and its Redis storage, which is made for ioredis. */
const instance = new Redis(redisUrl, { enableAutoPipelining: true })
const bot = newBot() as unknown as Bot<ConversationFlavor<Context>>

const questions = async (conversation: Conversation, ctx: Context) => {
  let answers: Answers = {}
  await ctx.reply(PROMPTS[0] ?? '')
  for (const [at, field] of FIELDS.entries()) {
    for (;;) {
      const heard = await conversation.waitFor('message:text')
      const { text } = heard.msg
      if (isAnswer(field, text, answers)) {
        answers = { ...answers, [field]: text }
        await heard.reply(PROMPTS[at + 1] ?? '')
        break
      }
      await heard.reply(RETRY)
    }
  }
}

const loop = async (conversation: Conversation, ctx: Context) => {
  let count = 1
  await ctx.reply(loopPrompt(count))
  for (;;) {
    const heard = await conversation.waitFor('message:text')
    count += 1
    await heard.reply(loopPrompt(count))
  }
}

bot.use(
  conversations({
    storage: { type: 'key', prefix: 'c:', adapter: new RedisAdapter({ instance, ttl: TTL }) },
  }),
)
bot.use(createConversation(questions))
bot.use(createConversation(loop))
bot.command('start', (ctx) => ctx.conversation.enter('questions'))
bot.command('loop', (ctx) => ctx.conversation.enter('loop'))
serveBot(bot as unknown as Bot)
