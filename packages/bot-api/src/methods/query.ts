import { badRequest } from '../errors.ts'
import { checkLink } from '../parse/link.ts'
import type { Methods } from './method.ts'

/**
 * How long a tap can be answered, in milliseconds: as long as Telegram's server keeps the update of a tap.
 * (An app stops waiting much earlier, see `Person.tap`.)
 */
const answerable = 150_000

export const answering: Methods = {
  answerCallbackQuery: ({ world, params }) => {
    const query = world.queries.get(params.callback_query_id as string)
    if (!query || world.now() - query.at > answerable)
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    const link = params.url as string | undefined
    if (link !== undefined && link !== '' && 'problem' in checkLink(link)) throw badRequest('URL_INVALID')
    const text = params.text as string | undefined
    query.answer({
      answered: true,
      ...(text && { text }),
      ...(params.show_alert === true && { show_alert: true }),
      ...(link && { url: link }),
    })
    return true
  },
}
