// Goes on as soon as the chat has answered: the page says what came of it when it is loaded again.
const waiting = document.getElementById('waiting')
const look = () => {
  waiting.textContent = waiting.dataset.answered
  location.replace(location.pathname + location.search)
}

if (waiting) {
  // No request waits for longer.
  const over = Date.now() + 3600000
  let answers
  const listen = () => {
    answers = new EventSource(`${location.pathname.replace(/\/$/, '')}/events`)
    answers.addEventListener('answered', () => {
      answers.close()
      look()
    })
    // A stream that ends is opened anew by the browser; where there is no place for one, the page asks again.
    answers.addEventListener('error', () => {
      if (answers.readyState === EventSource.CLOSED && Date.now() < over) setTimeout(listen, 3000)
    })
  }
  listen()
  addEventListener('pagehide', () => answers.close())
  // A page that the browser shows as it was left hears nothing any more.
  addEventListener('pageshow', ({ persisted }) => persisted && look())
}
