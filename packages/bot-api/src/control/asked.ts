import { ApiError } from '../errors.ts'
import type { BotApi, Group, Person } from '../types.ts'

export type Loose = Readonly<Record<string, unknown>>

/** What a request asks for: its parameters, from the body and the query alike. */
export interface Asked {
  readonly api: BotApi
  readonly params: Loose
  /** Takes faults and disturbances back that were asked for by HTTP. */
  readonly undo: (() => void)[]
}

export const text = ({ params }: Asked, name = 'text'): string => {
  const value = params[name]
  if (typeof value !== 'string') throw new Error(`"${name}" must be a text.`)
  return value
}
export const number = (params: Loose, name: string): number | undefined => {
  const value = params[name]
  if (value === undefined) return undefined
  if (!Number.isFinite(Number(value))) throw new Error(`"${name}" must be a number.`)
  return Number(value)
}
export const needed = ({ params }: Asked, name: string): number => {
  const value = number(params, name)
  if (value === undefined) throw new Error(`"${name}" is missing.`)
  return value
}
export const button = (asked: Asked) =>
  asked.params.data === undefined ? { text: text(asked) } : { data: text(asked, 'data') }

export const personBy = (api: BotApi, id: unknown): Person => {
  const person = api.people().find((one) => one.id === Number(id))
  if (!person) throw new ApiError(404, `There is no person ${id}.`)
  return person
}
export const groupBy = (api: BotApi, id: unknown): Group => {
  const group = api.groups().find((one) => one.id === Number(id))
  if (!group) throw new ApiError(404, `There is no group or channel ${id}.`)
  return group
}

export const captionOf = ({ params }: Asked) =>
  params.caption === undefined ? {} : { caption: String(params.caption) }
