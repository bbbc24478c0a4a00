import { conversations, createConversation } from '@grammyjs/conversations'
import { Bot, session } from 'grammy'

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.API_ROOT } })

bot.use(session({ initial: () => ({ orders: [] }) }))
bot.use(conversations())
bot.use(createConversation(order))

bot.command('start', (ctx) => ctx.reply('Welcome to the shop. /order a shirt, or see your /orders.'))
bot.command('order', (ctx) => ctx.conversation.enter('order'))
bot.command('orders', (ctx) => ctx.reply(`Your orders: ${ctx.session.orders.join(', ') || 'none yet'}`))
bot.on('message:text', (ctx) => ctx.reply('Sorry? /order, or /orders.'))

async function order(conversation, ctx) {
  await ctx.reply('Which size? S, M or L')
  const { message } = await conversation.waitFor('message:text')
  const size = message.text
  await conversation.external((outside) => void outside.session.orders.push(`shirt ${size}`))
  await ctx.reply(`Ordered: a shirt in ${size}.`)
}

process.once('SIGTERM', () => bot.stop())
await bot.start()
