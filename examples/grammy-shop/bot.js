import { conversations, createConversation } from '@grammyjs/conversations'
import { Bot, session } from 'grammy'
import { createPortico } from 'portico'
import { accounts } from 'portico/grammy'

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.API_ROOT } })

const portico = await createPortico({
  telegram: bot.api,
  commands: { start: false, help: false },
  dataDir: process.env.DATA_DIR,
  smtpUrl: process.env.SMTP_URL,
  mailFrom: 'The shop <shop@example.com>',
})

bot.use(accounts(portico))
bot.use(session({ initial: () => ({ orders: [] }) }))
bot.use(conversations())
bot.use(createConversation(order))

bot.command('start', (ctx) => ctx.reply('Welcome to the shop. /order a shirt, or see your /orders.'))
bot.command('order', (ctx) => ctx.conversation.enter('order'))
const known = async (ctx, next) => ((await ctx.account) ? next() : portico.open(ctx.chat.id, 'sign-up'))
bot.command('orders', known)
bot.command('orders', (ctx) => ctx.reply(`Your orders: ${ctx.session.orders.join(', ') || 'none yet'}`))
bot.on('message:text', (ctx) => ctx.reply('Sorry? /order, or /orders.'))

async function order(conversation, ctx) {
  await ctx.reply('Which size? S, M or L')
  const { message } = await conversation.waitFor('message:text')
  const size = message.text
  await conversation.external((outside) => void outside.session.orders.push(`shirt ${size}`))
  await ctx.reply(`Ordered: a shirt in ${size}.`)
}

portico.start()
process.once('SIGTERM', () => bot.stop().then(() => portico.stop()))
await bot.start()
