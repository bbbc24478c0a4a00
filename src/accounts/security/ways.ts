import { z } from 'zod'
import { addressId } from '../addresses.ts'
import type { DisputedWaysTable } from '../store/tables.ts'

/** Names of ways in, as recoveries, disputed changes and disputes keep them. */
export const wayOfAddress = addressId
export const wayOfChat = (conversation: string): string => `chat ${conversation}`
export const FACTOR_WAY = 'factor'

export const wayOf = ({ account, kind, value }: DisputedWaysTable): string =>
  kind === 'chat' ? wayOfChat(value) : wayOfAddress({ account, kind, value })

const Ways = z.array(z.string())
export const readWays = (json: string): string[] => Ways.parse(JSON.parse(json))
