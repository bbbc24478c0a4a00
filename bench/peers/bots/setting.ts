/** What each bot is told, under the names an operator of Portico uses. */
const given = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: bots are started by bench/peers/run.ts.`)
  return value
}

export const port = Number(given('PORT'))
export const apiRoot = given('TELEGRAM_API_ROOT')
export const token = given('TELEGRAM_BOT_TOKEN')
export const secret = given('TELEGRAM_WEBHOOK_SECRET')
export const redisUrl = given('REDIS_URL')

/** Unfinished conversations expire after a day (s). */
export const TTL = 86_400

/** node-redis arms a timer for each command by default; none of the bots pays for it. */
export const redisOptions = { url: redisUrl, commandOptions: { timeout: 0 } }
