import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from '../errors.ts'
import { pictureSize } from '../files.ts'
import { pixel } from '../other-content.ts'
import type { Entity } from '../parse/entity.ts'
import { formatted } from '../parse/formatted.ts'
import type { StoredFile } from '../types.ts'
import type { Params } from '../validate.ts'
import type { World } from '../world.ts'
import { picked, type Request } from './method.ts'

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
export const textContent = ({ world, params }: Pick<Request, 'world' | 'params'>, tooLong: string) => {
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

/** What stands for a file of another machine. */
const standIn = (folder: string, value: string) => {
  const name = URL.canParse(value) ? (new URL(value).pathname.split('/').at(-1) ?? '') : ''
  const isPicture = ['photos', 'stickers', 'animations'].includes(folder)
  return isPicture
    ? { name: name || 'picture.png', type: 'image/png', bytes: pixel }
    : { name: name || 'file', type: 'application/octet-stream', bytes: Buffer.from(value) }
}

/** A file by upload, by its id or by its address. This server fetches nothing from other machines. */
export const fileFor = ({ world, uploads, odd }: Request, value: string, folder: string): StoredFile => {
  if (value.startsWith('attach://')) {
    const upload = uploads.get(value.slice('attach://'.length))
    if (!upload) throw badRequest('wrong file identifier/HTTP URL specified')
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
    return world.files.add(folder, upload)
  }
  if (/^https?:/i.test(value)) {
    odd('failed to get HTTP URL content')
    return world.files.add(folder, standIn(folder, value))
  }
  const file = world.files.byId(value)
  if (!file)
    throw badRequest("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
  return file
}

export const facts = ({ file_id, file_unique_id, file_size }: StoredFile) => ({
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

/** A text with its entities, as titles, questions and options have them. */
export const richText = (world: World, params: Params, name: string, prefix = `${name}_`) => {
  const { text, entities } = formatted(
    (params[name] as string | undefined) ?? '',
    params[`${prefix}parse_mode`] as string | undefined,
    params[`${prefix}entities`] as Entity[] | undefined,
  )
  const known = withUsers(world, entities)
  return { [name]: text, ...(known.length > 0 && { [`${name}_entities`]: known }) }
}

const square = { width: 240, height: 240 }

/** Each kind of media with its file: what a message holds of it. */
export const mediaContents: Readonly<
  Record<string, (request: Request, value: string, params: Params) => object>
> = {
  photo: photoContent,
  document: documentContent,
  live_photo: (request, value, params) => {
    const { photo } = photoContent(request, params.photo as string)
    return { live_photo: { ...facts(fileFor(request, value, 'videos')), ...square, duration: 2, photo } }
  },
  video: (request, value, params) => ({
    video: { ...media(request, value, 'videos'), ...square, duration: 0, ...sized(params) },
  }),
  // An animation comes as a document too, for old apps: https://core.telegram.org/bots/api#message
  animation: (request, value, params) => {
    const file = media(request, value, 'animations')
    return { animation: { ...file, ...square, duration: 0, ...sized(params) }, document: file }
  },
  audio: (request, value, params) => ({
    audio: {
      ...media(request, value, 'music'),
      duration: 0,
      ...picked(params, 'duration', 'performer', 'title'),
    },
  }),
  voice: (request, value, params) => {
    const { file_name: _, ...file } = media(request, value, 'voice')
    return { voice: { ...file, duration: 0, ...picked(params, 'duration') } }
  },
  video_note: (request, value, params) => ({
    video_note: {
      ...facts(fileFor(request, value, 'video_notes')),
      length: 240,
      duration: 0,
      ...picked(params, 'length', 'duration'),
    },
  }),
  sticker: (request, value, params) => {
    const known = [...request.world.stickerSets.values()]
      .flatMap(({ stickers }) => stickers)
      .find(({ file_id }) => file_id === value)
    if (known) return { sticker: known }
    const file = fileFor(request, value, 'stickers')
    return {
      sticker: {
        ...facts(file),
        type: 'regular',
        width: 512,
        height: 512,
        is_animated: file.name.endsWith('.tgs'),
        is_video: file.name.endsWith('.webm'),
        ...picked(params, 'emoji'),
      },
    }
  },
}

const media = (request: Request, value: string, folder: string) => {
  const file = fileFor(request, value, folder)
  return { file_name: file.name, mime_type: file.type, ...facts(file) }
}

const sized = (params: Params) => picked(params, 'width', 'height', 'duration')
