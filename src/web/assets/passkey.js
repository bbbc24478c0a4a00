// Asks the device for a passkey and sends it. What happens is said in words, for people who see nothing.
const form = document.getElementById('passkey')
const told = document.getElementById('told')
const fault = document.getElementById('fault')
const button = form.querySelector('button')
const action = form.getAttribute('action')

const webAuthn = globalThis.SimpleWebAuthnBrowser
const can = webAuthn?.browserSupportsWebAuthn() === true
form.hidden = !can
if (can && fault.hidden) form.elements.match.focus()

// The web view of an app has no passkeys. Its own button "open in the browser" takes the address as it stands.
if (!can) {
  document.getElementById('unable').hidden = false
  history.replaceState(null, '', action)
  const copy = document.getElementById('copy')
  copy.addEventListener('click', async () => {
    await navigator.clipboard?.writeText(new URL(action, location).href)
    copy.textContent = copy.dataset.copied
  })
}

const say = (text) => {
  fault.textContent = text
  fault.hidden = false
  fault.focus()
}

/** What the server hands to the device once the number was right; undefined where it has said why not. */
const optionsFor = async (match) => {
  const answer = await fetch(`${action}/options`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match }),
  })
  if (answer.ok) return (await answer.json()).options
  // The page is over: opened anew, it says so.
  if (answer.status !== 422) return location.replace(action)
  form.elements.match.setAttribute('aria-invalid', 'true')
  say((await answer.json()).says)
}

/** What went wrong on the device (Web Authentication 3, 5.1.3). */
const reason = ({ name }) => {
  if (name === 'InvalidStateError') return form.dataset.known
  return name === 'TypeError' ? form.dataset.failed : form.dataset.cancelled
}

const make = async () => {
  const optionsJSON = await optionsFor(form.elements.match.value)
  if (!optionsJSON) return
  told.textContent = form.dataset.asking
  const made = await webAuthn.startRegistration({ optionsJSON })
  form.elements.credential.value = JSON.stringify(made)
  form.submit()
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (button.getAttribute('aria-disabled') === 'true') return
  button.setAttribute('aria-disabled', 'true')
  fault.hidden = true
  form.elements.match.removeAttribute('aria-invalid')
  try {
    await make()
  } catch (error) {
    say(reason(error))
  }
  told.textContent = ''
  button.removeAttribute('aria-disabled')
})
