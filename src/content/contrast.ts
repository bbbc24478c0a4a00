/** The contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The contrast of white letters on a colour. */
export const contrastWithWhite = (colour: string): number => contrast(colour, '#ffffff')

/** WCAG 2.2, "relative luminance". */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** A colour with a share (0 to 1) of another one in it. */
export const mixed = (colour: string, other: string, share: number): string => {
  const others = channelsOf(other)
  return hex(
    channelsOf(colour).map((channel, at) => Math.round(channel + ((others[at] ?? 0) - channel) * share)),
  )
}

/** The colour, lightened or darkened as little as makes letters in it readable on `ground` (WCAG 2.2, 1.4.3). */
export const readable = (colour: string, ground: string): string => {
  const { hue, saturation, lightness } = hslOf(colour)
  const step = contrast('#ffffff', ground) > contrast('#000000', ground) ? 0.01 : -0.01
  for (let shade = lightness; shade > 0 && shade < 1; shade += step) {
    const candidate = shade === lightness ? colour : hexOf(hue, saturation, shade)
    if (contrast(candidate, ground) >= 4.5) return candidate
  }
  return step > 0 ? '#ffffff' : '#000000'
}

/** Hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, "RGB to HSL"). */
const hslOf = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => channel / 255)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const [range, lightness] = [most - least, (most + least) / 2]
  const saturation = range === 0 ? 0 : (most - lightness) / Math.min(lightness, 1 - lightness)
  if (range === 0) return { hue: 0, saturation, lightness }
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  return { hue: sixth * 60, saturation, lightness }
}

/** CSS Color 4, "HSL to RGB". */
const hexOf = (hue: number, saturation: number, lightness: number): string => {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): number => {
    const place = (offset + hue / 30) % 12
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))))
  }
  return hex([channel(0), channel(8), channel(4)])
}

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
