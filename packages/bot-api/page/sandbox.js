/** The page of the sandbox: one person's chat with the bot, and what the bot calls. */
const by = (id) => document.getElementById(id)
const made = (tag, content = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), content)
  element.append(...children)
  return element
}

const ask = async (path, params) => {
  const answer = await fetch(`/sandbox/${path}`, {
    method: params ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    ...(params && { body: JSON.stringify(params) }),
  })
  const body = await answer.json()
  by('problem').textContent = answer.ok ? '' : body.problem
  if (!answer.ok) throw new Error(body.problem)
  return body
}

let me
let events
const act = (deed, params = {}) => ask(`people/${me}/${deed}`, params).catch(() => undefined)

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

/** A text with its entities, the outer ones around the inner ones. */
const formatted = (text, entities = [], from = 0, to = text.length) => {
  const parts = []
  let at = from
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index]
    const end = entity.offset + entity.length
    if (entity.offset < at || end > to) continue
    parts.push(text.slice(at, entity.offset))
    const inner = formatted(
      text,
      entities.filter((each, other) => other > index && each.offset < end),
      entity.offset,
      end,
    )
    const link = entity.type === 'text_link' && { href: entity.url, target: '_blank', rel: 'noreferrer' }
    parts.push(made(link ? 'a' : (tags[entity.type] ?? 'span'), link || {}, ...inner))
    at = end
  }
  return [...parts, text.slice(at, to)]
}

const files = ['document', 'video', 'audio', 'voice', 'animation', 'video_note', 'sticker']

const content = ({ message }) => {
  const parts = []
  const photo = message.photo?.at(-1)
  if (photo) parts.push(made('img', { src: `/sandbox/files/${photo.file_id}`, alt: 'photo' }))
  const kind = files.find((name) => message[name])
  if (kind) parts.push(`[${message[kind].file_name ?? kind}] `)
  if (message.location) parts.push(`[${message.location.latitude}, ${message.location.longitude}] `)
  if (message.contact) parts.push(`[${message.contact.first_name} ${message.contact.phone_number}] `)
  if (message.poll) parts.push(`${message.poll.question}\n`)
  for (const [index, option] of (message.poll?.options ?? []).entries())
    parts.push(
      made('button', {
        textContent: `${option.text} (${option.voter_count})`,
        onclick: () => act('vote', { message: message.message_id, options: [index] }),
      }),
    )
  const text = message.text ?? message.caption
  if (text) parts.push(...formatted(text, message.entities ?? message.caption_entities))
  return parts.length > 0 ? parts : ['[message]']
}

const openApp = async (url) => {
  const { initData } = await act('web-app')
  open(
    `${url}#tgWebAppData=${encodeURIComponent(initData)}&tgWebAppVersion=9.0&tgWebAppPlatform=web`,
    '_blank',
  )
}

const inlineButton = (button, message) => {
  if (button.url)
    return made('a', { href: button.url, target: '_blank', rel: 'noreferrer', textContent: button.text })
  const onclick = async () => {
    if (button.web_app) return openApp(button.web_app.url)
    if (button.copy_text) return navigator.clipboard.writeText(button.copy_text.text)
    const answer = await act('tap', { data: button.callback_data, message: message.message_id })
    if (answer?.text) by('problem').textContent = answer.text
  }
  return made('button', { textContent: button.text, onclick, disabled: button.disabled !== undefined })
}

const bubble = (each) => {
  const item = made('li', { className: each.mine ? 'mine' : '', dir: 'auto' }, ...content(each))
  for (const row of each.message.reply_markup?.inline_keyboard ?? [])
    item.append(made('div', { className: 'row' }, ...row.map((button) => inlineButton(button, each.message))))
  const reactions = Object.values(each.reactions ?? {}).flat()
  if (reactions.length > 0) item.append(made('div', {}, reactions.join(' ')))
  return item
}

const draw = ({ chat, keyboard, typing, blocked }) => {
  by('chat').replaceChildren(...chat.map(bubble))
  by('chat').lastElementChild?.scrollIntoView()
  by('typing').hidden = !typing
  by('block').textContent = blocked ? 'Unblock the bot' : 'Block the bot'
  by('block').onclick = () => act(blocked ? 'unblock' : 'block')
  by('keyboard').replaceChildren(
    ...(keyboard?.keyboard ?? []).map((row) =>
      made(
        'div',
        { className: 'row' },
        ...row.map((key) => {
          const text = typeof key === 'string' ? key : key.text
          return made('button', { textContent: text, onclick: () => act('press', { text }) })
        }),
      ),
    ),
  )
}

const follow = (id) => {
  me = id
  events?.close()
  events = new EventSource(`/sandbox/people/${id}/events`)
  events.onmessage = ({ data }) => draw(JSON.parse(data))
}

const drawPeople = async () => {
  const people = await ask('people')
  const options = people.map(({ id, profile }) =>
    made('option', { value: id, textContent: `${profile.firstName} (${id})` }),
  )
  by('person').replaceChildren(...options)
  by('person').value = String(me)
}

const addPerson = async () => {
  const { id } = await ask('people', { firstName: 'You', languageCode: navigator.language })
  follow(id)
  await drawPeople()
}

const line = (className, ...words) => made('li', { className }, words.join(' '))
const drawCalls = async () => {
  const [calls, oddities] = await Promise.all([ask('calls'), ask('oddities')])
  const shown = [
    ...calls
      .filter(({ method }) => method !== 'getUpdates')
      .map(({ method, answer, at }) => ({
        at,
        item: answer?.ok ? line('', method) : line('refused', method, answer?.description ?? 'no answer'),
      })),
    ...oddities.map(({ method, problem, at }) => ({ at, item: line('odd', method, problem) })),
  ]
  by('calls').replaceChildren(
    ...shown
      .sort((a, b) => b.at - a.at)
      .slice(0, 100)
      .map(({ item }) => item),
  )
}

by('person').onchange = ({ target }) => follow(Number(target.value))
by('add').onclick = addPerson
by('contact').onclick = () => act('contact')
by('kind').onchange = ({ target }) => {
  if (target.value) act('send', { kind: target.value })
  target.value = ''
}
by('composer').onsubmit = (event) => {
  event.preventDefault()
  const text = by('text').value
  if (text.trim()) act('say', { text })
  by('text').value = ''
}

const { bot } = await ask('bot')
by('bot').textContent = `${bot.first_name} @${bot.username}`
const people = await ask('people')
if (people.length === 0) await addPerson()
else {
  follow(people[0].id)
  await drawPeople()
}
setInterval(drawCalls, 1000)
await drawCalls()
