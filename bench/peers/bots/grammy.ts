import { newBot, serveBot } from './grammy-bot.ts'
import { openSessions } from './session.ts'

/** grammY without any plugin. */
const answer = await openSessions()
const bot = newBot()
bot.on('message:text', async (ctx) => {
  await ctx.reply(await answer(ctx.chat.id, ctx.msg.text))
})
serveBot(bot)
