import { badRequest } from '../errors.ts'
import { richText } from './content.ts'
import { type Loose, picked, type Request } from './method.ts'

/** Contents that are no text and no file. Each is a function from a call to what its message holds. */

export const locationContent = ({ params }: Request) => ({
  location: picked(
    params,
    'latitude',
    'longitude',
    'horizontal_accuracy',
    'live_period',
    'heading',
    'proximity_alert_radius',
  ),
})

export const venueContent = ({ params }: Request) => {
  const location = picked(params, 'latitude', 'longitude')
  const more = ['foursquare_id', 'foursquare_type', 'google_place_id', 'google_place_type']
  return { location, venue: { location, ...picked(params, 'title', 'address', ...more) } }
}

export const contactContent = ({ world, params }: Request) => {
  const owner = [...world.people.values()].find(({ profile }) => profile.phone === params.phone_number)
  return {
    contact: {
      ...picked(params, 'phone_number', 'first_name', 'last_name', 'vcard'),
      ...(owner && { user_id: owner.id }),
    },
  }
}

/** The highest value of each die: https://core.telegram.org/bots/api#dice */
const dice: Readonly<Record<string, number>> = { '🎲': 6, '🎯': 6, '🎳': 6, '🏀': 5, '⚽': 5, '🎰': 64 }

/** Dice fall by the count of ids, not by chance: each run of a test sees the same values. */
export const diceContent = ({ world, params }: Request) => {
  const emoji = String(params.emoji ?? '🎲').replace(/\ufe0f$/, '')
  const highest = dice[emoji]
  if (highest === undefined) throw badRequest('wrong emoji specified')
  return { dice: { emoji, value: (Number(BigInt(world.nextId()) % 1_000_003n) % highest) + 1 } }
}

export const pollContent = ({ world, params }: Request) => {
  const options = params.options as readonly Loose[]
  const isQuiz = params.type === 'quiz'
  const correct = params.correct_option_ids as readonly number[] | undefined
  if (isQuiz && !correct?.length) throw badRequest('quiz polls must have a correct option')
  if (correct?.some((index) => !options[index])) throw badRequest('wrong correct option ID specified')
  return {
    poll: {
      id: world.nextId(),
      ...richText(world, params, 'question'),
      options: options.map((option, index) => ({
        persistent_id: String(index),
        ...richText(world, option, 'text'),
        voter_count: 0,
      })),
      total_voter_count: 0,
      is_closed: params.is_closed === true,
      is_anonymous: params.is_anonymous !== false,
      type: isQuiz ? 'quiz' : 'regular',
      allows_multiple_answers: params.allows_multiple_answers === true,
      allows_revoting: params.allows_revoting !== false && !isQuiz,
      members_only: params.members_only === true,
      ...(isQuiz && { correct_option_ids: correct }),
      ...(params.explanation !== undefined && richText(world, params, 'explanation')),
      ...(params.description !== undefined && richText(world, params, 'description')),
      ...picked(params, 'open_period', 'close_date'),
    },
  }
}

export const checklistContent = ({ world, params }: Request) => {
  const given = params.checklist as Loose
  return {
    checklist: {
      ...richText(world, { ...given, title_parse_mode: given.parse_mode }, 'title'),
      tasks: (given.tasks as readonly Loose[]).map((task) => ({
        id: task.id,
        ...richText(world, { ...task, text_parse_mode: task.parse_mode }, 'text'),
      })),
      ...picked(given, 'others_can_add_tasks', 'others_can_mark_tasks_as_done'),
    },
  }
}

/** A rich message as one paragraph of its text: this server does not lay blocks out. */
export const richContent = ({ params }: Request) => {
  const { html, markdown, is_rtl } = params.rich_message as Loose
  if (html === undefined && markdown === undefined) throw badRequest('rich message is empty')
  const source = String(html ?? markdown)
  const plain = html === undefined ? source : source.replace(/<[^>]*>/g, '')
  return {
    rich_message: {
      blocks: [{ type: 'paragraph', text: plain }],
      ...(is_rtl === true && { is_rtl }),
    },
  }
}

export const gameContent = ({ params }: Request) => ({
  game: { title: params.game_short_name, description: '', photo: [] },
})
