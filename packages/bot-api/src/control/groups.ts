import type { Group, OtherKind, Person } from '../types.ts'
import { type Asked, button, captionOf, needed, number, personBy, text } from './asked.ts'

/** What everybody in a group sees. */
export const seenGroup = (group: Group) => ({
  info: group.info,
  chat: group.chat,
  pinned: group.pinned,
  bot: group.bot,
})

/** What a person does in a group or channel; `person` is their id. */
export const groupActs: Readonly<
  Record<string, (group: Group, person: () => Person, asked: Asked) => unknown>
> = {
  say: (group, person, asked) => {
    const topic = number(asked.params, 'topic')
    return group.say(person(), text(asked), topic === undefined ? {} : { topic })
  },
  send: (group, person, asked) => group.send(person(), text(asked, 'kind') as OtherKind, captionOf(asked)),
  post: (group, _, asked) => group.post(text(asked)),
  tap: (group, person, asked) => group.tap(person(), button(asked), number(asked.params, 'message')),
  edit: (group, person, asked) => group.edit(person(), needed(asked, 'message'), text(asked)),
  react: (group, person, asked) =>
    group.react(person(), needed(asked, 'message'), asked.params.emoji as string | undefined),
  vote: (group, person, asked) =>
    group.vote(person(), needed(asked, 'message'), asked.params.options as number[]),
  join: (group, person, { params }) => group.join(person(), params.link as string | undefined),
  leave: (group, person) => group.leave(person()),
  bot: (group, person, asked) => group.setBot(text(asked, 'status') as 'member', person()),
  next: (group, _, { params }) => group.next(undefined, { timeout: number(params, 'timeout') ?? 5_000 }),
}

export const madeGroup = ({ api, params }: Asked, type: 'group' | 'channel') => {
  const { owner, members = [], ...rest } = params
  const group = api[type]({
    ...rest,
    ...(owner !== undefined && { owner: personBy(api, owner) }),
    members: (members as readonly unknown[]).map((id) => personBy(api, id)),
  })
  return { id: group.id, ...seenGroup(group) }
}
