// Signs in with a passkey: by its button, or by what the browser offers in the field for the name.
const webAuthn = globalThis.SimpleWebAuthnBrowser
const form = document.getElementById('passkey')
const told = document.getElementById('passkey-told')
const name = document.getElementById('identifier')
const optionsJSON = JSON.parse(form.dataset.options)

/** A challenge is good for five minutes; a page that has waited longer is loaded again for a new one. */
const GOOD = 4.5 * 60_000
const loaded = performance.now()

const ask = async (asking) => {
  const used = await webAuthn.startAuthentication({ optionsJSON, ...asking })
  form.elements.credential.value = JSON.stringify(used)
  form.submit()
}

/** What is offered and not taken tells nothing. Pressing the button ends the offer. */
const offer = async () => {
  if (!name || !(await webAuthn.browserSupportsWebAuthnAutofill())) return
  name.autocomplete = 'username webauthn'
  ask({ useBrowserAutofill: true }).catch(() => {})
}

// Elsewhere the page offers the chat and the password only.
if (webAuthn?.browserSupportsWebAuthn()) {
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (performance.now() - loaded > GOOD) return location.reload()
    told.textContent = ''
    try {
      await ask({})
    } catch {
      told.textContent = form.dataset.cancelled
      offer()
    }
  })
  offer()
}
