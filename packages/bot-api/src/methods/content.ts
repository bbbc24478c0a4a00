import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from '../errors.ts'
import { pictureSize } from '../files.ts'
import type { Entity } from '../parse/entity.ts'
import { formatted } from '../parse/formatted.ts'
import type { StoredFile } from '../types.ts'
import type { Params } from '../validate.ts'
import type { World } from '../world.ts'
import type { Request } from './method.ts'

/** Mentions get their user; people the bot never met stay plain text. */
const withUsers = (world: World, entities: readonly Entity[]): MessageEntity[] =>
  entities.flatMap((entity) => {
    if (entity.type !== 'text_mention') return [entity as MessageEntity]
    const person = world.people.get(entity.user?.id ?? 0)
    if (!person) return []
    const { id, firstName } = person.profile
    return [{ ...entity, user: { id, is_bot: false, first_name: firstName } } as MessageEntity]
  })

/** The text of a message, 1 to 4096 UTF-16 code units after parsing. */
export const textContent = ({ world, params }: Request, tooLong: string) => {
  const { text, entities } = formatted(
    params.text as string,
    params.parse_mode as string | undefined,
    params.entities as Entity[] | undefined,
  )
  if (text === '') throw badRequest('text must be non-empty')
  if (text.length > 4096) throw badRequest(tooLong)
  const known = withUsers(world, entities)
  const preview = params.link_preview_options
  return {
    text,
    ...(known.length > 0 && { entities: known }),
    ...(preview !== undefined && { link_preview_options: preview }),
  }
}

/** The caption of a picture or file, at most 1024 UTF-16 code units after parsing. */
export const captionContent = (world: World, params: Params, tooLong: string) => {
  const { text, entities } = formatted(
    (params.caption as string | undefined) ?? '',
    params.parse_mode as string | undefined,
    params.caption_entities as Entity[] | undefined,
  )
  if (text.length > 1024) throw badRequest(tooLong)
  const known = withUsers(world, entities)
  return {
    ...(text !== '' && { caption: text }),
    ...(known.length > 0 && { caption_entities: known }),
    ...(params.show_caption_above_media === true && { show_caption_above_media: true }),
  }
}

/** A file by upload or by its id. This server fetches nothing from other machines. */
const fileFor = ({ world, uploads }: Request, value: string, folder: string): StoredFile => {
  if (value.startsWith('attach://')) {
    const upload = uploads.get(value.slice('attach://'.length))
    if (!upload) throw badRequest('wrong file identifier/HTTP URL specified')
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
    return world.files.add(folder, upload)
  }
  if (/^https?:/i.test(value)) throw badRequest('failed to get HTTP URL content')
  const file = world.files.byId(value)
  if (!file)
    throw badRequest("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
  return file
}

const facts = ({ file_id, file_unique_id, file_size }: StoredFile) => ({
  file_id,
  file_unique_id,
  file_size,
})

/** Limits: https://core.telegram.org/bots/api#sendphoto */
export const photoContent = (request: Request, value: string) => {
  const file = fileFor(request, value, 'photos')
  const size = pictureSize(file.bytes)
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED')
  const { width, height } = size
  const wrong = width === 0 || height === 0 || width + height > 10_000
  if (wrong || Math.max(width / height, height / width) > 20) throw badRequest('PHOTO_INVALID_DIMENSIONS')
  if (file.bytes.length > 10 * 1024 * 1024) throw badRequest('file is too big for a photo')
  return { photo: [{ ...facts(file), width, height }] }
}

export const documentContent = (request: Request, value: string) => {
  const file = fileFor(request, value, 'documents')
  return { document: { file_name: file.name, mime_type: file.type, ...facts(file) } }
}
