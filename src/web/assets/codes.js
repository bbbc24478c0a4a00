// Prints and copies what the page shows; without it, the browser's own menus do.
const [print, copy] = ['print', 'copy'].map((id) => document.getElementById(id))
print.hidden = false
print.addEventListener('click', () => window.print())
if (navigator.clipboard) {
  copy.hidden = false
  copy.addEventListener('click', async () => {
    const codes = [...document.querySelectorAll('#codes code')].map((code) => code.textContent)
    await navigator.clipboard.writeText(codes.join('\n'))
    document.getElementById('told').textContent = copy.dataset.copied
    copy.textContent = copy.dataset.copied
  })
}
