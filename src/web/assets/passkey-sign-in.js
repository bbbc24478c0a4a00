// Signs in with a passkey: by its button, or by what the browser offers in the field for the name.
const form = document.getElementById('passkey')
const told = document.getElementById('passkey-told')
const name = document.getElementById('identifier')

/** A challenge is good for five minutes; a page that has waited longer is loaded again for a new one. */
const GOOD = 4.5 * 60_000
const loaded = performance.now()

const ask = async (asking) => {
  const used = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(form.dataset.options)),
    ...asking,
  })
  form.elements.credential.value = JSON.stringify(used)
  form.submit()
}

if (typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function') {
  form.hidden = false
  const offering = new AbortController()
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (performance.now() - loaded > GOOD) return location.reload()
    offering.abort()
    told.textContent = ''
    try {
      await ask({})
    } catch {
      told.textContent = form.dataset.cancelled
    }
  })
  if (name && (await PublicKeyCredential.isConditionalMediationAvailable?.())) {
    name.autocomplete = 'username webauthn'
    // What is offered and not taken tells nothing.
    ask({ mediation: 'conditional', signal: offering.signal }).catch(() => {})
  }
}
