import { mixed, readable } from '../../content/contrast.ts'

/** The grounds that letters in the colour of a brand stand on, as `style.css` has them. */
const LIGHT = '#ffffff'
const DARK = '#1b1d20'

/** The colours of a brand as a style sheet: readable on the pages, light and dark, whatever its colour is. */
export const brandStyle = (colour: string): string => {
  const lightWash = mixed(LIGHT, colour, 0.1)
  const darkWash = mixed(DARK, colour, 0.28)
  const light = rules(readable(colour, lightWash), '#ffffff', lightWash)
  const dark = rules(readable(colour, darkWash), '#111315', darkWash)
  return `${light}\n@media (prefers-color-scheme: dark) { ${dark} }\n`
}

/** `onAccent`: letters on the colour itself. `wash`: a hint of it behind other letters. */
const rules = (accent: string, onAccent: string, wash: string): string =>
  `:root { --accent: ${accent}; --on-accent: ${onAccent}; --wash: ${wash}; }`
