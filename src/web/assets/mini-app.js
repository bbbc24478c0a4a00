/**
 * Tells Telegram something where the page is a Mini App in it, on a phone or in a frame; nothing elsewhere.
 * https://core.telegram.org/api/web-events
 */
export const tell = (eventType, eventData = {}) => {
  if (window.TelegramWebviewProxy) window.TelegramWebviewProxy.postEvent(eventType, JSON.stringify(eventData))
  else if (window.parent !== window) window.parent.postMessage(JSON.stringify({ eventType, eventData }), '*')
}
