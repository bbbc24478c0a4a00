// Copies what the button holds; without JavaScript, the text on the page can be selected and copied.
const copy = document.getElementById('copy')
if (navigator.clipboard) {
  copy.hidden = false
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(copy.value)
    document.getElementById('told').textContent = copy.dataset.copied
    copy.textContent = copy.dataset.copied
  })
}
