/** A time to wait as a sentence can say it, rounded up: `words('…', timeLeft(until - at))`, see `common-time`. */
export const timeLeft = (milliseconds: number): { unit: 'seconds' | 'minutes' | 'hours'; count: number } => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  if (seconds <= 90) return { unit: 'seconds', count: seconds }
  const minutes = Math.ceil(seconds / 60)
  return minutes <= 90
    ? { unit: 'minutes', count: minutes }
    : { unit: 'hours', count: Math.ceil(minutes / 60) }
}
