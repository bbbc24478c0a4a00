import { createPortico } from 'portico'
import { accounts } from 'portico/telegraf'
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

const portico = await createPortico({
  telegram: bot.telegram,
  commands: { start: false, help: false },
  dataDir: process.env.DATA_DIR,
  smtpUrl: process.env.SMTP_URL,
  mailFrom: 'The shop <shop@example.com>',
})

bot.use(accounts(portico))
bot.use(session())
bot.use(new Scenes.Stage([order]).middleware())
bot.start((ctx) => ctx.reply('Welcome to the shop. /order a shirt, or see your /orders.'))
bot.command('order', (ctx) => ctx.scene.enter('order'))
const known = async (ctx, next) => ((await ctx.account) ? next() : portico.open(ctx.chat.id, 'sign-up'))
bot.command('orders', known)
bot.command('orders', (ctx) => ctx.reply(`Your orders: ${ctx.session.orders?.join(', ') || 'none yet'}`))
bot.on(message('text'), (ctx) => ctx.reply('Sorry? /order, or /orders.'))

portico.start()
process.once('SIGTERM', () => portico.stop().then(() => bot.stop()))
await bot.launch()
