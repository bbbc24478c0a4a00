import { createRequire } from 'node:module'

/** The faces of all pictures. Fonts of the machine are not read, so that a picture looks the same everywhere. */
export const sans = { family: 'DejaVu Sans', file: 'DejaVuSans-Bold.ttf' }
export const serif = { family: 'DejaVu Serif', file: 'DejaVuSerif-Bold.ttf' }
export const mono = { family: 'DejaVu Sans Mono', file: 'DejaVuSansMono-Bold.ttf' }

const { resolve } = createRequire(import.meta.url)

export const fontFiles: string[] = [sans, serif, mono].map(({ file }) =>
  resolve(`dejavu-fonts-ttf/ttf/${file}`),
)
