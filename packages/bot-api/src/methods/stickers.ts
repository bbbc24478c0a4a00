import { badRequest } from '../errors.ts'
import type { StickerSetRecord, World } from '../world.ts'
import { facts, fileFor } from './content.ts'
import { type Loose, type Method, type Methods, picked, type Request } from './method.ts'

const setBy = ({ world, params }: Request): StickerSetRecord => {
  const set = world.stickerSets.get(params.name as string)
  if (!set) throw badRequest('STICKERSET_INVALID')
  return set
}

/** The set that a sticker is in, by the sticker's file. */
const setOf = (world: World, fileId: unknown): { set: StickerSetRecord; index: number } => {
  for (const set of world.stickerSets.values()) {
    const index = set.stickers.findIndex(({ file_id }) => file_id === fileId)
    if (index >= 0) return { set, index }
  }
  throw badRequest('STICKER_INVALID')
}

/** https://core.telegram.org/bots/api#inputsticker */
const stickerFrom = (request: Request, given: Loose, set: { name: string; sticker_type: string }): Loose => {
  const file = fileFor(request, given.sticker as string, 'stickers')
  const emoji = (given.emoji_list as readonly string[])[0]
  if (emoji === undefined) throw badRequest('STICKER_EMOJI_INVALID')
  return {
    ...facts(file),
    type: set.sticker_type,
    width: 512,
    height: 512,
    is_animated: given.format === 'animated',
    is_video: given.format === 'video',
    emoji,
    set_name: set.name,
    ...picked(given, 'mask_position'),
    ...(set.sticker_type === 'custom_emoji' && { custom_emoji_id: request.world.nextId() }),
  }
}

/** Changes one sticker of its set. */
const change =
  (next: (request: Request, sticker: Loose) => Loose): Method =>
  (request) => {
    const { set, index } = setOf(request.world, request.params.sticker)
    set.stickers = set.stickers.map((sticker, at) => (at === index ? next(request, sticker) : sticker))
    return true
  }

const setThumbnail =
  (name: string): Method =>
  (request) => {
    const value = request.params[name] as string | undefined
    const set = setBy(request)
    set.thumbnail = value && (name === 'thumbnail' ? facts(fileFor(request, value, 'thumbnails')) : value)
    return true
  }

export const stickers: Methods = {
  uploadStickerFile: (request) => {
    const file = fileFor(request, request.params.sticker as string, 'stickers')
    return { ...facts(file), file_path: file.file_path }
  },
  createNewStickerSet: (request) => {
    const { world, params } = request
    const name = params.name as string
    if (!name.toLowerCase().endsWith(`_by_${world.bot.username.toLowerCase()}`))
      throw badRequest('invalid sticker set name is specified')
    if (world.stickerSets.has(name)) throw badRequest('sticker set name is already occupied')
    const set = { name, sticker_type: (params.sticker_type as string | undefined) ?? 'regular' }
    const given = params.stickers as readonly Loose[]
    world.stickerSets.set(name, {
      ...set,
      title: params.title as string,
      stickers: given.map((sticker) => stickerFrom(request, sticker, set)),
    })
    return true
  },
  getStickerSet: (request) => {
    const { thumbnail, ...set } = setBy(request)
    return { ...set, ...(typeof thumbnail === 'object' && { thumbnail }) }
  },
  getCustomEmojiStickers: ({ world, params }) => {
    const ids = params.custom_emoji_ids as readonly string[]
    return [...world.stickerSets.values()]
      .flatMap(({ stickers: all }) => all)
      .filter(({ custom_emoji_id }) => ids.includes(String(custom_emoji_id)))
  },
  addStickerToSet: (request) => {
    const set = setBy(request)
    if (set.stickers.length >= 120) throw badRequest('STICKERS_TOO_MUCH')
    set.stickers = [...set.stickers, stickerFrom(request, request.params.sticker as Loose, set)]
    return true
  },
  replaceStickerInSet: (request) => {
    const { set, index } = setOf(request.world, request.params.old_sticker)
    set.stickers = set.stickers.with(index, stickerFrom(request, request.params.sticker as Loose, set))
    return true
  },
  setStickerPositionInSet: ({ world, params }) => {
    const { set, index } = setOf(world, params.sticker)
    const [moved] = set.stickers.slice(index, index + 1)
    if (moved) set.stickers = set.stickers.toSpliced(index, 1).toSpliced(params.position as number, 0, moved)
    return true
  },
  deleteStickerFromSet: ({ world, params }) => {
    const { set, index } = setOf(world, params.sticker)
    set.stickers = set.stickers.toSpliced(index, 1)
    return true
  },
  setStickerEmojiList: change(({ params }, sticker) => ({
    ...sticker,
    emoji: (params.emoji_list as readonly string[])[0],
  })),
  /** Keywords are for searching in apps: no answer of the Bot API shows them. */
  setStickerKeywords: change((_, sticker) => sticker),
  setStickerMaskPosition: change(({ params }, sticker) => ({
    ...sticker,
    ...picked(params, 'mask_position'),
  })),
  setStickerSetTitle: (request) => {
    setBy(request).title = request.params.title as string
    return true
  },
  setStickerSetThumbnail: setThumbnail('thumbnail'),
  setCustomEmojiStickerSetThumbnail: setThumbnail('custom_emoji_id'),
  deleteStickerSet: (request) => request.world.stickerSets.delete(setBy(request).name),
}
