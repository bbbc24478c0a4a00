// Inside Telegram the page is a Mini App that closes by itself, once its last sentence could be read.
// https://core.telegram.org/api/web-events#web-app-close
setTimeout(() => {
  if (window.TelegramWebviewProxy) window.TelegramWebviewProxy.postEvent('web_app_close', '{}')
  else if (window.parent !== window)
    window.parent.postMessage(JSON.stringify({ eventType: 'web_app_close', eventData: {} }), '*')
}, 1500)
