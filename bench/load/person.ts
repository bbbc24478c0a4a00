import { setTimeout as wait } from 'node:timers/promises'
import { Agent, fetch } from 'undici'
import type { Bubble, Person } from '#bot-api'
import type { Mail } from '../../src/channels/playground/mailbox/arrival.ts'
import { captchaAnswer } from '../../src/effects/common/captcha.ts'
import { addressBehind, codeIn, isWelcome, textOf } from '../../test/fixtures/app.ts'
import type { Stage } from './stage.ts'

/** ms: what was not answered by then is not waited for any longer. */
const PATIENCE = 120_000

export interface Walked {
  /** ms from each thing that the person did to the answer of the chat or the page. */
  readonly took: { readonly step: string; readonly ms: number }[]
  /** Answers of pages by status. */
  readonly statuses: number[]
  /** ms from the form to the chat that goes on; people are told in between that they are in line. */
  inLine?: number
  readonly email: string
  readonly password: string
}

export interface Pace {
  /** How long a person thinks before the next step (ms), at least and at most. */
  readonly least: number
  readonly most: number
}

/** Browsers keep their connections; these stand for those of all people together. */
const dispatcher = new Agent({ connections: 400, headersTimeout: PATIENCE, bodyTimeout: PATIENCE })

/** The mails of all people, each given to the person who waits for it. */
export const createPost = ({ mailbox }: Stage) => {
  const waiting = new Map<string, (mail: Mail) => void>()
  mailbox.onArrival((arrival) => {
    if (arrival.kind !== 'mail' || isWelcome(arrival)) return
    waiting.get(arrival.to)?.(arrival)
    waiting.delete(arrival.to)
  })
  return (address: string) => new Promise<Mail>((resolve) => void waiting.set(address, resolve))
}

export type Post = ReturnType<typeof createPost>

/** A whole sign-up by e-mail: the chat, the picture, the mail, the page with all that a browser loads for it. */
export const signUp = async (stage: Stage, post: Post, { least, most }: Pace): Promise<Walked> => {
  const person = stage.botApi.person({ firstName: 'Ana' })
  const email = `mail-${person.id}@example.com`
  const password = `four lanterns over ${named(person.id)} harbour`
  const walked: Walked = { took: [], statuses: [], email, password }
  const think = () => wait(least + Math.random() * (most - least))
  const timed = async <Result>(step: string, act: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now()
    const result = await act()
    walked.took.push({ step, ms: performance.now() - begun })
    return result
  }
  /** Does something in the chat, and waits for the screen with these words. */
  const chat = async (act: () => unknown, words: RegExp): Promise<Bubble> => {
    await think()
    return timed(words.source, async () => {
      const seen = person.next((bubble) => words.test(textOf(bubble)), { timeout: PATIENCE })
      void act()
      return seen
    })
  }
  const get = async (url: string, init: Parameters<typeof fetch>[1] = {}) => {
    const answer = await fetch(url, { dispatcher, ...init })
    walked.statuses.push(answer.status)
    return answer.text()
  }

  await chat(() => person.say('/start'), /What would you like to do/)
  await chat(() => person.tap('Create my account'), /which country or region/)
  await chat(() => person.say('spain'), /What’s your e-mail address/)
  await chat(() => person.say(email), /Which characters do you see/)
  const read = await captchaOf(stage, person)
  const mail = post(email)
  await chat(() => person.say(read), /6-digit code/)
  const { text } = await timed('mail', () => mail)
  const offered = await chat(() => person.say(codeIn({ text })), /Now a password/)
  const url = addressBehind(offered, PAGE)
  await think()
  const page = await timed('page', async () => {
    const page = await get(url)
    const assets = [...page.matchAll(/(?:href|src)="(\/web\/[^"]+)"/g)].map(([, path]) => path)
    await Promise.all([...new Set(assets)].map((path) => get(`${stage.url}${path}`)))
    return page
  })
  if (!page.includes('name="again"')) throw new Error(`No form for a password: ${page}`)
  const headers = { origin: stage.url, 'sec-fetch-site': 'same-origin' }
  await think()
  await timed('strength', () =>
    get(`${url}/strength`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ password }),
    }),
  )
  const review = person.next((bubble) => /Is everything right/.test(textOf(bubble)), { timeout: PATIENCE })
  const posted = performance.now()
  const form = new URLSearchParams({ password, again: password })
  const set = await timed('page says that one is in line, or done', async () => {
    const answer = await fetch(url, { dispatcher, method: 'POST', headers, body: form })
    walked.statuses.push(answer.status)
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    return { reader, text: Buffer.from(first?.value ?? []).toString() }
  })
  if (walked.statuses.at(-1) !== 200) throw new Error(`The password was not taken: ${set.text}`)
  while (set.reader && !(await set.reader.read()).done);
  await review
  walked.inLine = performance.now() - posted
  await chat(() => person.tap('Accept and create'), /Account is ready/)
  return walked
}

const PAGE = 'Choose a password'

/** A number in letters, as part of a password that no other person has. */
const named = (id: number): string =>
  id.toString().replace(/\d/g, (digit) => 'kolamirest'.charAt(Number(digit)))

/** What the picture shows, as the painter knows it. */
const captchaOf = async ({ directory, secrets }: Stage, { id }: Person): Promise<string> => {
  const challenge = await directory.db
    .selectFrom('challenges')
    .selectAll()
    .where('conversation', '=', `tg:${id}`)
    .where('purpose', '=', 'captcha')
    .where('replaced_at', 'is', null)
    .where('spent_at', 'is', null)
    .executeTakeFirstOrThrow()
  return captchaAnswer(secrets, challenge) ?? ''
}
