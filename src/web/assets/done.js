import { tell } from './mini-app.js'

// Inside Telegram the page is a Mini App that closes by itself, once its last sentence could be read.
setTimeout(() => tell('web_app_close'), 1500)
