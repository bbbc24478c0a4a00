import type { OtherKind } from './types.ts'
import type { World } from './world.ts'

/** The smallest PNG: one transparent pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** The content of a message that a person sends and that is not text, with files the bot can fetch. */
export const otherContent = (world: World, kind: OtherKind): object => {
  const file = (folder: string, name: string, type: string) => {
    const bytes = type.startsWith('image/') ? pixel : Buffer.from(`a ${folder} file`)
    const { file_id, file_unique_id, file_size } = world.files.add(folder, { name, type, bytes })
    return { file_id, file_unique_id, file_size }
  }
  const square = { width: 240, height: 240 }
  switch (kind) {
    case 'animation':
      return {
        animation: {
          ...file('animations', 'cat.mp4', 'video/mp4'),
          ...square,
          duration: 2,
          mime_type: 'video/mp4',
        },
      }
    case 'audio':
      return { audio: { ...file('music', 'song.mp3', 'audio/mpeg'), duration: 120, mime_type: 'audio/mpeg' } }
    case 'dice':
      return { dice: { emoji: '🎲', value: 4 } }
    case 'document':
      return {
        document: {
          ...file('documents', 'letter.pdf', 'application/pdf'),
          file_name: 'letter.pdf',
          mime_type: 'application/pdf',
        },
      }
    case 'location':
      return { location: { latitude: 40.4168, longitude: -3.7038 } }
    case 'photo':
      return { photo: [{ ...file('photos', 'photo.png', 'image/png'), width: 1, height: 1 }] }
    case 'poll':
      return {
        poll: {
          id: world.nextId(),
          question: 'Tea or coffee?',
          options: ['Tea', 'Coffee'].map((text, index) => ({
            persistent_id: String(index),
            text,
            voter_count: 0,
          })),
          total_voter_count: 0,
          is_closed: false,
          is_anonymous: true,
          type: 'regular',
          allows_multiple_answers: false,
        },
      }
    case 'sticker':
      return {
        sticker: {
          ...file('stickers', 'sticker.webp', 'image/webp'),
          width: 512,
          height: 512,
          emoji: '👋',
          type: 'regular',
          is_animated: false,
          is_video: false,
        },
      }
    case 'venue': {
      const location = { latitude: 40.4168, longitude: -3.7038 }
      return { location, venue: { location, title: 'Café', address: 'Plaza Mayor 1' } }
    }
    case 'video':
      return {
        video: {
          ...file('videos', 'video.mp4', 'video/mp4'),
          ...square,
          duration: 5,
          mime_type: 'video/mp4',
        },
      }
    case 'video_note':
      return { video_note: { ...file('video_notes', 'note.mp4', 'video/mp4'), length: 240, duration: 5 } }
    case 'voice':
      return { voice: { ...file('voice', 'voice.ogg', 'audio/ogg'), duration: 3, mime_type: 'audio/ogg' } }
  }
}
