import { expect, test } from 'vitest'
import { digitsOf } from '../../flows/reading/digits.ts'

test('reads digits of every script as they are meant', () => {
  const scripts = [
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '๐๑๒๓๔๕๖๗๘๙',
    '０１２３４５６７８９',
    '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
    '𝟢𝟣𝟤𝟥𝟦𝟧𝟨𝟩𝟪𝟫',
  ]
  for (const digits of [...scripts, '0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣']) expect(digitsOf(digits)).toBe('0123456789')
})

test('leaves everything else out', () => {
  expect(digitsOf(' 12-34 56.\n')).toBe('123456')
  expect(digitsOf('½ ² Ⅷ ① 四 no')).toBe('')
  expect(digitsOf(`${' '.repeat(200)}1`)).toBe('')
})
