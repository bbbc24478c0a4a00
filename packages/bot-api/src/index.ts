export { startBotApi } from './bot-api.ts'
export type * from './types.ts'
