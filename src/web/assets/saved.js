// Recovery codes are shown once: until they were downloaded, copied or printed, or the person says "I have saved them",
// the browser and Telegram ask before the page is closed.
import { tell } from './mini-app.js'

const saved = document.getElementById('saved')
let kept = false

const guard = (needed) => tell('web_app_setup_closing_behavior', { need_confirmation: needed })
const keep = () => {
  kept = true
  guard(false)
  saved.open = true
}

guard(true)
addEventListener('beforeunload', (event) => {
  if (!kept) event.preventDefault()
})
for (const id of ['download', 'print', 'copy']) document.getElementById(id).addEventListener('click', keep)
saved.querySelector('summary').addEventListener('click', (event) => {
  event.preventDefault()
  keep()
})
