/**
 * A file of breached passwords: 16 bytes of header, then the beginnings of their SHA-1 digests, sorted, all of one width.
 * A password whose digest begins like one of them counts as breached. With n passwords and w bytes, another password does
 * so by chance in n / 256^w cases; the width is chosen for less than one in {@link CHANCE}.
 */
export const MAGIC = 'BREACHED'
export const HEADER = 16
export const WIDEST = 8
const CHANCE = 10_000

export const widthFor = (passwords: number): number => {
  for (let width = 4; width < WIDEST; width += 1) if (passwords * CHANCE <= 256 ** width) return width
  return WIDEST
}

export const headerOf = (width: number): Buffer => {
  const header = Buffer.alloc(HEADER)
  header.write(MAGIC, 'latin1')
  header.writeUInt8(width, MAGIC.length)
  return header
}
