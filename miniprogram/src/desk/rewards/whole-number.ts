/** A number of 1 or more as it was typed; undefined for anything else. */
export function wholeNumber(written: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(written.trim()) ? Number(written.trim()) : undefined
}
