import { Scenes, session, Telegraf } from 'telegraf'
import { message } from 'telegraf/filters'

const bot = new Telegraf(process.env.BOT_TOKEN, { telegram: { apiRoot: process.env.API_ROOT } })

const order = new Scenes.WizardScene(
  'order',
  async (ctx) => {
    await ctx.reply('Which size? S, M or L')
    return ctx.wizard.next()
  },
  async (ctx) => {
    const size = ctx.message?.text
    if (!size) return ctx.reply('Please write S, M or L.')
    ctx.session.orders = [...(ctx.session.orders ?? []), `shirt ${size}`]
    await ctx.reply(`Ordered: a shirt in ${size}.`)
    return ctx.scene.leave()
  },
)

bot.use(session())
bot.use(new Scenes.Stage([order]).middleware())
bot.start((ctx) => ctx.reply('Welcome to the shop. /order a shirt, or see your /orders.'))
bot.command('order', (ctx) => ctx.scene.enter('order'))
bot.command('orders', (ctx) => ctx.reply(`Your orders: ${ctx.session.orders?.join(', ') || 'none yet'}`))
bot.on(message('text'), (ctx) => ctx.reply('Sorry? /order, or /orders.'))

process.once('SIGTERM', () => bot.stop())
await bot.launch()
