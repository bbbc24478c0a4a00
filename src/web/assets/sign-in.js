// Goes on as soon as the chat has answered: the page says the same by itself when it is loaded again.
const waiting = document.getElementById('waiting')
if (waiting) {
  waiting.hidden = false
  // No request waits for longer.
  const over = Date.now() + 3600000
  let answers
  const listen = () => {
    answers = new EventSource(`${location.pathname.replace(/\/$/, '')}/events`)
    answers.addEventListener('answered', () => {
      answers.close()
      location.replace(location.pathname + location.search)
    })
    // A stream that ends is opened anew by the browser; where there is no place for one, the page asks again.
    answers.addEventListener('error', () => {
      if (answers.readyState === EventSource.CLOSED && Date.now() < over) setTimeout(listen, 3000)
    })
  }
  listen()
  addEventListener('pagehide', () => answers.close())
}
