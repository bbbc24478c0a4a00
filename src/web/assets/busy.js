// Shows that what was sent is under way, and sends it once however often the button is pressed.
const told = document.getElementById('busy')
/** An answer that does not come is given up by then; the form can be sent again. */
const PATIENCE = 20_000

const reset = (form) => {
  delete form.dataset.busy
  for (const button of form.querySelectorAll('.button')) button.removeAttribute('aria-disabled')
  told.textContent = ''
}

for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    if ('busy' in form.dataset) return event.preventDefault()
    form.dataset.busy = ''
    for (const button of form.querySelectorAll('.button')) button.setAttribute('aria-disabled', 'true')
    told.textContent = told.dataset.says
    setTimeout(reset, PATIENCE, form)
  })
  // A browser may show the page again as it was left.
  addEventListener('pageshow', () => reset(form))
}
