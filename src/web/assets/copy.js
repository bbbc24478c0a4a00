// Copies what its button holds; without it, the text on the page can be marked and copied.
const copy = document.getElementById('copy')
if (navigator.clipboard) {
  copy.hidden = false
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(copy.value)
    document.getElementById('told').textContent = copy.dataset.copied
    copy.textContent = copy.dataset.copied
  })
}
