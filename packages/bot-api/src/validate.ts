import type { Uploads } from './body.ts'
import { badRequest } from './errors.ts'
import type { Entity } from './parse/entity.ts'
import { formatted } from './parse/formatted.ts'
import { type Field, type Fields, parametersOf, typeOf } from './spec.ts'

export type Params = Readonly<Record<string, unknown>>

/** Hears what is odd. Strict: it refuses by throwing. Lenient: it notes, and the call goes on as Telegram goes on. */
export type Odd = (problem: string) => void

/** What the server says where one of these is missing or of a wrong length; the rest is named generally. */
const missing: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  photo: 'there is no photo in the request',
  document: 'there is no document in the request',
  file_id: 'file_id not specified',
  action: 'wrong parameter action in request',
}
const wrongLength: Readonly<Record<string, string>> = {
  'InlineKeyboardButton.callback_data': 'BUTTON_DATA_INVALID',
  'answerCallbackQuery.text': 'MESSAGE_TOO_LONG',
  'deleteMessages.message_ids': 'too many message identifiers specified',
  'setWebhook.secret_token': 'secret token is too long',
  'BotCommand.command': 'BOT_COMMAND_INVALID',
  'BotCommand.description': 'BOT_COMMAND_DESCRIPTION_INVALID',
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a value stands, as the messages name it: `sendMessage.reply_markup.inline_keyboard[0]`. */
interface Place {
  /** The parameter with the path inside it. */
  readonly path: string
  /** `<method or type>.<field>` */
  readonly field: string
  readonly uploads: Uploads
  readonly odd: Odd
}

const illTyped = (place: Place, types: readonly string[]) =>
  badRequest(`parameter "${place.path}" must be ${types.join(' or ')}`)

const integer = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

const float = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const truths = ['true', 'yes', '1']
const untruths = ['false', 'no', '0']
const boolean = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value
  const word = String(value).toLowerCase()
  return truths.includes(word) ? true : untruths.includes(word) ? false : undefined
}

/** A number out of its range is put at its border, where that is no refusal. */
const checkLength = (value: unknown, field: Field, place: Place): unknown => {
  if (field.max === undefined || field.parsed) return value
  const { min = 0, max } = field
  const size =
    typeof value === 'string'
      ? field.bytes
        ? Buffer.byteLength(value)
        : value.length
      : Array.isArray(value)
        ? value.length
        : typeof value === 'number'
          ? value
          : min
  if (size >= min && size <= max) return value
  if (typeof value === 'number') {
    place.odd(`parameter "${place.path}" must be ${min}-${max}`)
    return Math.min(max, Math.max(min, value))
  }
  const wording = wrongLength[place.field]
  if (wording) throw badRequest(wording)
  const unit = Array.isArray(value) ? ' items long' : field.bytes ? ' bytes long' : ' characters long'
  throw badRequest(`parameter "${place.path}" must be ${min}-${max}${unit}`)
}

/** Objects and lists may come as JSON in a string: in forms they must. */
const fromJson = (value: unknown, place: Place): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(`can't parse ${place.path} JSON object`)
  }
}

/** Which member of a union is meant: by its constant, else by the fields it shares with the value. */
const member = (value: Record<string, unknown>, names: readonly string[]): string => {
  const score = (name: string): number => {
    const type = typeOf(name)
    if (!type || 'oneOf' in type) return 0
    let points = 0
    for (const [key, field] of Object.entries(type.fields)) {
      if (field.is) points += value[key] === field.is ? 100 : -100
      else if (value[key] !== undefined) points += 1
      else if (field.required) points -= 1
    }
    return points
  }
  return names.reduce((best, name) => (score(name) > score(best) ? name : best))
}

const flat = (name: string): readonly string[] => {
  const type = typeOf(name)
  return type && 'oneOf' in type ? type.oneOf.flatMap(flat) : [name]
}

const convertObject = (value: unknown, types: readonly string[], place: Place): unknown => {
  const names = types.flatMap(flat)
  // A reply keyboard's button may be a plain string: https://core.telegram.org/bots/api#keyboardbutton
  if (names.includes('KeyboardButton') && typeof value === 'string') return { text: value }
  const object = fromJson(value, place)
  if (!isObject(object)) throw illTyped(place, types)
  const name = names.length === 1 ? names[0] : member(object, names)
  const type = name === undefined ? undefined : typeOf(name)
  if (name === undefined || !type || 'oneOf' in type) throw illTyped(place, types)
  return checkFields(object, type.fields, { name, path: place.path, uploads: place.uploads, odd: place.odd })
}

const convertOne = (value: unknown, types: readonly string[], place: Place): unknown => {
  if (types.includes('Integer')) {
    const number = integer(value)
    if (number !== undefined) return number
  }
  if (types.includes('Float')) {
    const number = float(value)
    if (number !== undefined) return number
  }
  if (types.includes('Boolean')) {
    const truth = boolean(value)
    if (truth !== undefined) return truth
  }
  if (types.includes('InputFile') && typeof value === 'string') {
    if (value.startsWith('attach://') && place.uploads.has(value.slice('attach://'.length))) return value
    if (types.includes('String')) return value
    throw badRequest(`parameter "${place.path}" must be uploaded as an InputFile`)
  }
  if (types.includes('String') && typeof value === 'string') return value
  const objects = types.filter((type) => type !== 'InputFile' && typeOf(type.replace(/^(Array of )+/, '')))
  if (objects.length > 0) return convertObject(value, objects, place)
  place.odd(`parameter "${place.path}" must be ${types.join(' or ')}`)
  return guessed(value, types)
}

/** What the server makes of a value of another type; undefined is as good as absent. */
const guessed = (value: unknown, types: readonly string[]): unknown => {
  if (types.includes('String')) return typeof value === 'object' ? JSON.stringify(value) : String(value)
  if (types.includes('Boolean')) return false
  const number = Number.parseFloat(String(value))
  return Number.isFinite(number) ? (types.includes('Integer') ? Math.trunc(number) : number) : undefined
}

const convert = (value: unknown, types: readonly string[], place: Place): unknown => {
  const lists = types.filter((type) => type.startsWith('Array of '))
  if (lists.length === 0) return convertOne(value, types, place)
  const list = fromJson(value, place)
  if (!Array.isArray(list)) throw illTyped(place, types)
  const items = lists.map((type) => type.slice('Array of '.length))
  return list.map((item, index) => convert(item, items, { ...place, path: `${place.path}[${index}]` }))
}

interface Owner {
  /** The method, or the object's type. */
  readonly name: string
  /** Empty for a method's own parameters. */
  readonly path: string
  readonly uploads: Uploads
  readonly odd: Odd
}

const checkFields = (values: Readonly<Record<string, unknown>>, fields: Fields, owner: Owner): Params => {
  const checked: Record<string, unknown> = {}
  const pathOf = (key: string) => (owner.path === '' ? key : `${owner.path}.${key}`)
  for (const key in values) {
    const value = values[key]
    if (value === undefined || value === null) continue
    // Telegraf names the method in each form as well, as a reply to a webhook does.
    if (key === 'method' && owner.path === '' && value === owner.name) continue
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) {
      owner.odd(`unknown parameter "${pathOf(key)}" of ${owner.name}`)
      continue
    }
    // To the server an empty parameter is an absent one.
    if (value === '' && owner.path === '' && !field.required) continue
    const place = { ...owner, path: pathOf(key), field: `${owner.name}.${key}` }
    const converted = convert(value, field.types, place)
    if (field.is && converted !== field.is)
      throw badRequest(`parameter "${place.path}" must be "${field.is}"`)
    if (converted !== undefined) checked[key] = checkLength(converted, field, place)
  }
  for (const key in fields) {
    if (!fields[key]?.required) continue
    const wording = owner.path === '' ? missing[key] : undefined
    // The server takes a flag that is missing inside an object for false.
    if (checked[key] === undefined && owner.path !== '' && String(fields[key]?.types) === 'Boolean') {
      owner.odd(`parameter "${pathOf(key)}" is required`)
      continue
    }
    if (checked[key] === undefined || (checked[key] === '' && wording))
      throw badRequest(wording ?? `parameter "${pathOf(key)}" is required`)
  }
  return checked
}

/**
 * The parameters of a call in their specified types, or a refusal. What the specification does not have is told to
 * `odd`, by name.
 */
export const validate = (
  method: string,
  values: Readonly<Record<string, unknown>>,
  uploads: Uploads,
  odd: Odd,
): Params => checkFields(values, parametersOf(method), { name: method, path: '', uploads, odd })

/** Checks the texts whose length counts after parsing, for methods that do nothing else with them. */
export const checkTexts = (method: string, params: Params): void => {
  for (const [name, field] of Object.entries(parametersOf(method))) {
    const value = params[name]
    if (!field.parsed || typeof value !== 'string') continue
    const own = `${name}_parse_mode` in parametersOf(method)
    const mode = params[own ? `${name}_parse_mode` : 'parse_mode'] as string | undefined
    const { text } = formatted(value, mode, (params[`${name}_entities`] ?? []) as Entity[])
    checkLength(
      text,
      { types: field.types, min: field.min ?? 0, max: field.max ?? 0 },
      {
        path: name,
        field: `${method}.${name}`,
        uploads: new Map(),
        odd: () => {},
      },
    )
  }
}
