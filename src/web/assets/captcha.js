// Does the sum of the page (a proof of work as ALTCHA has it) and sends its solution. What happens is said in words, for
// people who see nothing; the browser hashes beside the page, so the page stays usable.
const form = document.getElementById('captcha')
const told = document.getElementById('told')
const button = form.querySelector('button')
const { parameters } = JSON.parse(form.dataset.sum)
const { salt, nonce, cost, keyLength, keyPrefix, algorithm, data } = parameters

const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16))
const hex = (array) => Array.from(array, (byte) => byte.toString(16).padStart(2, '0')).join('')

const start = bytes(nonce)
const salted = bytes(salt)
const hash = algorithm.split('/')[1]

const keyOf = async (counter) => {
  const password = new Uint8Array(start.length + 4)
  password.set(start)
  new DataView(password.buffer).setUint32(start.length, counter)
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  const way = { name: 'PBKDF2', salt: salted, iterations: cost, hash }
  return hex(new Uint8Array(await crypto.subtle.deriveBits(way, key, keyLength * 8)))
}

const AT_ONCE = Math.min(8, Math.max(2, navigator.hardwareConcurrency || 2))

const solve = async () => {
  let halfTold = false
  for (let first = 0; first <= data.most; first += AT_ONCE) {
    const counters = Array.from({ length: AT_ONCE }, (_, n) => first + n)
    const keys = await Promise.all(counters.map(keyOf))
    const found = keys.findIndex((key) => key.startsWith(keyPrefix))
    if (found !== -1) return { counter: counters[found], derivedKey: keys[found] }
    if (!halfTold && first > data.most / 2) {
      halfTold = true
      told.textContent = form.dataset.half
    }
  }
  throw new Error('The sum has no solution.')
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (button.getAttribute('aria-disabled') === 'true') return
  // The button keeps the focus: a screen reader goes on where it was.
  button.setAttribute('aria-disabled', 'true')
  told.textContent = form.dataset.working
  try {
    const solution = await solve()
    told.textContent = form.dataset.ready
    form.elements.solution.value = JSON.stringify({ challenge: JSON.parse(form.dataset.sum), solution })
    form.submit()
  } catch {
    told.textContent = form.dataset.unable
    button.removeAttribute('aria-disabled')
  }
})
