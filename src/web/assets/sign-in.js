// Goes on as soon as the chat has answered: the page says the same by itself when it is loaded again.
const waiting = document.getElementById('waiting')
if (waiting) {
  waiting.hidden = false
  const answers = new EventSource(`${location.pathname.replace(/\/$/, '')}/events`)
  answers.addEventListener('answered', () => {
    answers.close()
    location.replace(location.pathname + location.search)
  })
  addEventListener('pagehide', () => answers.close())
}
