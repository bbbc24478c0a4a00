// Runs inside a page and lists what on it would trouble a visitor.
;(() => {
  const found = []
  const visible = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && !element.closest('svg, .unseen'),
  )
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
  if (document.querySelectorAll('h1').length !== 1) found.push('there is not one h1')
  if (!document.querySelector('main')) found.push('there is no main')
  if (!document.title.includes(document.querySelector('h1')?.textContent ?? '-'))
    found.push('title and heading differ')
  for (const field of document.querySelectorAll('input:not([hidden], [type="hidden"])')) {
    if (field.labels?.length !== 1) found.push(`${field.id} has no label`)
    for (const id of field.getAttribute('aria-describedby')?.split(' ') ?? [])
      if (!document.getElementById(id)) found.push(`${field.id} is described by nothing`)
  }
  for (const element of visible.filter((one) => one.matches('a, button, input'))) {
    if (element.getBoundingClientRect().height < 44)
      found.push(`${element.outerHTML} is too small for a finger`)
  }

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!canvas) throw new Error('A page without a canvas cannot be looked at.')
  const light = (color) => {
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element) => {
    const color = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
    return color === 'rgba(0, 0, 0, 0)' ? ground(element?.parentElement ?? null) : color
  }
  for (const element of visible) {
    if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      continue
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) found.push(`"${element.textContent}" has a contrast of ${contrast.toFixed(2)}`)
  }
  return found
})()
