import type { Bubble } from '#bot-api'
import { type App, addressBehind, matchIn, type Person, postForm } from '../fixtures/app.ts'

/** A person whose every tap, text, opened page and sent form is counted. */
export interface Counted {
  readonly app: App
  readonly person: Person
  readonly email: string
  /** The first word, from which on is counted; the word itself is not. */
  begin(word: string): void
  sees(words: string | RegExp): Promise<Bubble>
  say(text: string): void
  tap(label: string): Promise<unknown>
  /** A key of the keyboard that shares the own number. */
  press(label: string): void
  /** Opens the page behind a button and sends its form, with the number that the chat shows where it asks for one. */
  fill(screen: Bubble, label: string, fields: Readonly<Record<string, string>>): Promise<void>
  /** Opens the link of a mail, and presses the one button of its page. */
  follow(link: string, match: string): Promise<void>
  actions(): number
}

export const counted = (app: App, person: Person): Counted => {
  let actions = 0
  const submit = async (address: string, fields: Readonly<Record<string, string>>) => {
    actions += 2
    const { status } = await postForm(address, fields)
    if (status !== 200) throw new Error(`The page answered ${status}.`)
  }
  return {
    app,
    person,
    email: person.email,
    begin: (word) => void person.say(word),
    sees: (words) => person.sees(words),
    say(text) {
      actions += 1
      person.say(text)
    },
    tap(label) {
      actions += 1
      return person.tap(label)
    },
    press(label) {
      actions += 1
      person.press(label)
    },
    fill: (screen, label, fields) =>
      submit(addressBehind(screen, label), { match: matchIn(screen), ...fields }),
    follow: (link, match) => submit(link, { match }),
    actions: () => actions,
  }
}
