import type { OtherKind, Person } from '../types.ts'
import { type Asked, button, captionOf, needed, number, text } from './asked.ts'

/** What the phone of a person shows. */
export const seen = (person: Person) => ({
  profile: person.profile,
  chat: person.chat,
  keyboard: person.keyboard ?? null,
  typing: person.typing,
  blocked: person.blocked,
  commands: person.commands,
})
/** What a person does, by the last part of the address. */
export const personActs: Readonly<Record<string, (person: Person, asked: Asked) => unknown>> = {
  say: (person, asked) => {
    const replyTo = number(asked.params, 'replyTo')
    return person.say(text(asked), replyTo === undefined ? {} : { replyTo })
  },
  tap: (person, asked) => person.tap(button(asked), number(asked.params, 'message')),
  press: (person, asked) => person.press(text(asked)),
  contact: (person, { params }) => {
    const userId = number(params, 'userId')
    return person.shareContact(
      params.phone === undefined
        ? undefined
        : { phone: String(params.phone), ...(userId !== undefined && { userId }) },
    )
  },
  send: (person, asked) => person.send(text(asked, 'kind') as OtherKind, captionOf(asked)),
  album: (person, asked) => person.sendAlbum(needed(asked, 'count'), captionOf(asked)),
  edit: (person, asked) => person.edit(needed(asked, 'message'), text(asked)),
  forward: (person, asked) => person.forward(text(asked)),
  react: (person, asked) => person.react(needed(asked, 'message'), asked.params.emoji as string | undefined),
  vote: (person, asked) => person.vote(needed(asked, 'message'), asked.params.options as number[]),
  widget: (person, asked) => person.askWidget(needed(asked, 'message'), text(asked, 'data')),
  inline: (person, asked) => person.askInline(text(asked, 'query')),
  'choose-inline': (person, { params }) => person.chooseInline(params.result as never),
  'web-app': (person, { params }) =>
    person.openWebApp(params.startParam === undefined ? {} : { startParam: String(params.startParam) }),
  'web-app-data': (person, asked) => person.sendWebAppData(text(asked, 'button'), text(asked, 'data')),
  login: (person) => person.loginData(),
  language: (person, asked) => person.speak(text(asked, 'language')),
  block: (person) => person.block(),
  unblock: (person) => person.unblock(),
  'start-over': (person) => person.startOver(),
  next: (person, { params }) => person.next(undefined, { timeout: number(params, 'timeout') ?? 5_000 }),
}
