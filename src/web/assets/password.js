// Says of a password while it is typed what the server says when it is sent. Only the server decides.
const element = (id) => document.getElementById(id)
const [password, again, show, fault] = ['password', 'again', 'show', 'fault'].map(element)
const form = password.form

/** What the server said last, and of which text. */
let verdict = { of: '', taken: true }
let asking = new AbortController()
let pause

const meter = element('meter')
const draw = ({ score = -1, label = '', says = '' }) => {
  meter.value = score + 1
  meter.dataset.score = score
  meter.setAttribute('aria-valuetext', label)
  for (const [id, text] of [
    ['label', label],
    ['says', says],
  ])
    if (element(id).textContent !== text) element(id).textContent = text
}

/** The lengths that the server takes, counted as it counts them: said at once, without asking. */
const wrongLength = (text) => {
  const { min, max, below, above } = form.dataset
  const length = [...text.normalize('NFC')].length
  if (length < Number(min)) return { of: text, taken: false, says: below }
  return length > Number(max) ? { of: text, taken: false, says: above } : undefined
}

const judging = (busy) => element('strength').toggleAttribute('data-judging', busy)

/** What the page knows of a text in the moment in which it is typed; what it knew of the text before is taken away. */
const judge = (text) => {
  const known = text === verdict.of ? verdict : wrongLength(text)
  if (known) verdict = known
  else pause = setTimeout(ask, 150, text)
  judging(!known)
  draw(known ?? { score: Number(meter.dataset.score ?? -1), label: form.dataset.judging })
}

const ask = async (text) => {
  asking = new AbortController()
  const answer = await fetch(`${form.getAttribute('action')}/strength`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password: text }),
    signal: asking.signal,
  }).catch(() => undefined)
  if (text !== password.value) return
  const wait = Number(answer?.headers.get('retry-after'))
  if (wait > 0) {
    pause = setTimeout(ask, wait * 1000, text)
    return
  }
  if (answer?.ok) verdict = { of: text, ...(await answer.json()) }
  judging(false)
  draw(answer?.ok ? verdict : {})
}

const same = () => password.value.normalize('NFC') === again.value.normalize('NFC')
const compare = () => {
  const differs = again.value !== '' && !same()
  element('differs').textContent = differs ? form.dataset.differs : ''
  again.setAttribute('aria-invalid', String(differs))
}

password.addEventListener('input', () => {
  clearTimeout(pause)
  asking.abort()
  fault.hidden = true
  password.setAttribute('aria-invalid', 'false')
  if (element('differs').textContent) compare()
  if (password.value) return judge(password.value)
  judging(false)
  draw({})
})
again.addEventListener('input', () => {
  if (same()) compare()
})
again.addEventListener('change', compare)

// Both take their place before anything is typed, so that nothing moves away under a finger.
for (const id of ['show', 'strength']) element(id).hidden = false
show.addEventListener('click', () => {
  const open = password.type === 'password'
  reveal(open)
  element('told').textContent = open ? show.dataset.shown : show.dataset.hidden
})
const reveal = (open) => {
  for (const field of [password, again, element('current')].filter(Boolean))
    field.type = open ? 'text' : 'password'
  show.textContent = open ? show.dataset.hide : show.dataset.show
  show.setAttribute('aria-label', open ? show.dataset.hideSays : show.dataset.showSays)
}

form.addEventListener('submit', (event) => {
  compare()
  const known = verdict.of === password.value && !verdict.taken
  if (known || !same()) {
    event.preventDefault()
    const wrong = known ? password : again
    wrong.setAttribute('aria-invalid', 'true')
    if (known) fault.textContent = verdict.says
    else element('differs').textContent = form.dataset.differs
    fault.hidden = !known
    wrong.focus()
    return
  }
  // Browsers offer to keep what a password field holds, and remember what a text field held.
  reveal(false)
})
