// A password that is typed can be shown, and is hidden again before it is sent.
for (const button of document.querySelectorAll('.reveal')) {
  const field = button.parentElement.querySelector('input')
  const reveal = (open) => {
    field.type = open ? 'text' : 'password'
    button.textContent = open ? button.dataset.hide : button.dataset.show
    button.setAttribute('aria-label', open ? button.dataset.hideSays : button.dataset.showSays)
  }
  button.hidden = false
  button.addEventListener('click', () => {
    const open = field.type === 'password'
    reveal(open)
    document.getElementById('told').textContent = open ? button.dataset.shown : button.dataset.hidden
  })
  // Browsers offer to keep what a password field holds, and remember what a text field held.
  field.form.addEventListener('submit', () => reveal(false))
}
