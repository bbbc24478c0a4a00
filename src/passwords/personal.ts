/**
 * Whether a password is made of the person's own data: address, name, phone number, name of the service. Data counts
 * in any case, without accents, backwards, and with the usual digits in place of letters (`p0rt1c0`).
 *
 * The data may appear in a good password. It is refused when too little stays beside it: fewer than eight other
 * characters next to a piece of four or more, or no other letter at all next to a short one (`ana1984`).
 */
export function isPersonal(password: string, data: readonly string[]): boolean {
  const plain = [...fold(password)]
  const spellings = [plain, plain.map(letterLikeI), plain.map(letterLikeL)]
  const own = plain.map(() => false)
  let longest = 0

  for (const piece of pieces(data)) {
    for (const spelling of spellings) {
      for (const written of [piece, piece.toReversed()]) {
        if (mark(own, spelling, written)) longest = Math.max(longest, piece.length)
      }
    }
  }
  longest = Math.max(longest, markPhone(own, plain, data))

  if (longest === 0) return false
  const rest = plain.filter((_, i) => !own[i])
  return (longest >= 4 && rest.length < 8) || !rest.some((character) => /\p{L}/u.test(character))
}

/** The words that the data is made of, for a strength meter. */
export const personalWords = (data: readonly string[]): string[] =>
  pieces(data).map((piece) => piece.join(''))

/** Lower case without accents or compatibility forms, so that "Ａｎｎá" reads "anna". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Every datum as a whole, and its words, each as characters. A name's "de" or a domain's "com" is too common to count. */
function pieces(data: readonly string[]): string[][] {
  const found = new Set<string>()
  for (const datum of data.filter((datum) => !isPhone(datum))) {
    const folded = fold(datum.trim())
    const [local = '', domain = ''] = folded.split('@')
    for (const text of [folded, local]) found.add(text)
    for (const word of local.split(/[^\p{L}\p{N}]+/u))
      if ([...word].length >= 3 || isIdeographic(word)) found.add(word)
    for (const word of domain.split('.')) if (word.length >= 4) found.add(word)
  }
  return [...found].map((text) => [...text]).filter((piece) => piece.length >= 2)
}

const isPhone = (datum: string): boolean => /^\+?[\d\s().-]{6,}$/.test(datum)

const isIdeographic = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word)

/** Marks every place where `piece` stands in `text`; whether there is one. */
function mark(own: boolean[], text: readonly string[], piece: readonly string[]): boolean {
  let found = false
  for (let start = 0; start + piece.length <= text.length; start += 1) {
    if (piece.some((character, i) => text[start + i] !== character)) continue
    own.fill(true, start, start + piece.length)
    found = true
  }
  return found
}

/** Marks runs of five or more digits that stand in a phone number; the length of the longest. */
function markPhone(own: boolean[], text: readonly string[], data: readonly string[]): number {
  const numbers = data.filter(isPhone).map((datum) => datum.replace(/\D/g, ''))
  let longest = 0
  for (const run of digitRuns(text)) {
    if (!numbers.some((number) => number.includes(run.digits))) continue
    own.fill(true, run.start, run.start + run.digits.length)
    longest = Math.max(longest, run.digits.length)
  }
  return longest
}

function* digitRuns(text: readonly string[]): Generator<{ start: number; digits: string }> {
  let start = 0
  while (start < text.length) {
    let end = start
    while (/^\d$/.test(text[end] ?? '')) end += 1
    if (end - start >= 5) yield { start, digits: text.slice(start, end).join('') }
    start = end + 1
  }
}

const likeLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '+': 't',
}

const letterLikeI = (character: string): string =>
  '1!|'.includes(character) ? 'i' : (likeLetters[character] ?? character)

const letterLikeL = (character: string): string =>
  '1!|'.includes(character) ? 'l' : (likeLetters[character] ?? character)
