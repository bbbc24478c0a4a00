import { addNewer } from './newer.ts'
import spec from './spec.json' with { type: 'json' }

/** What the Bot API says about one parameter, or one field of an object. */
export interface Field {
  /** `Integer`, `Float`, `String`, `Boolean`, `InputFile`, an object's name, or `Array of` one of them. */
  readonly types: readonly string[]
  readonly required?: true
  /** Smallest and largest number, list length, or text length in UTF-16 code units (or bytes). */
  readonly min?: number
  readonly max?: number
  readonly bytes?: true
  /** The length counts after parsing the text's entities. */
  readonly parsed?: true
  /** The only value allowed: it tells the members of a union apart. */
  readonly is?: string
}

export type Fields = Readonly<Record<string, Field>>

export interface Spec {
  readonly version: string
  readonly methods: Record<string, Fields>
  readonly types: Record<string, { readonly fields: Fields } | { readonly oneOf: readonly string[] }>
}

const { methods, types } = spec as unknown as Spec

addNewer(spec as unknown as Spec)

/** The specified name of a method by any spelling: the server does not mind upper and lower case. */
const names = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]))

export const specVersion: string = spec.version
export const methodName = (spelling: string): string | undefined => names.get(spelling.toLowerCase())
export const methodNames = (): readonly string[] => [...names.values()]
export const parametersOf = (method: string): Fields => methods[method] ?? {}
export const typeOf = (name: string): Spec['types'][string] | undefined => types[name]
