/** The value below which that share of the list lies. */
export const quantile = (list: readonly number[], share: number): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/**
 * How likely it is that two lists differ so much in rank though they come from one and the same source: the two-sided
 * p of the Mann-Whitney U test, by its normal approximation with a correction for ties.
 */
export const mannWhitney = (one: readonly number[], other: readonly number[]): number => {
  const all = [
    ...one.map((value) => ({ value, mine: true })),
    ...other.map((value) => ({ value, mine: false })),
  ]
  all.sort((a, b) => a.value - b.value)
  let [rankSum, ties] = [0, 0]
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const rank = (from + 1 + to) / 2
    rankSum += rank * all.slice(from, to).filter(({ mine }) => mine).length
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  const [n, m] = [one.length, other.length]
  const mean = (n * (n + m + 1)) / 2
  const spread = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))))
  const z = Math.abs(rankSum - mean) / spread
  return 2 * (1 - normal(z))
}

/** The standard normal distribution up to z ≥ 0 (Abramowitz and Stegun, 26.2.17; error below 7.5e-8). */
const normal = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * z)
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}
