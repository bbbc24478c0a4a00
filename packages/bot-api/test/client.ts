import { afterEach } from 'vitest'
import { type BotApi, type BotApiOptions, startBotApi } from '../src/index.ts'

export { call, png, refused, result, upload } from './http.ts'

const open: BotApi[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((api) => api.close()))
})

/** A strict server that ends with the test. */
export const start = async (options?: BotApiOptions): Promise<BotApi> => {
  const api = await startBotApi({ strict: true, ...options })
  open.push(api)
  return api
}
