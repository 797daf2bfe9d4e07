/** Words stay words: a sheet would make numbers of codes, and a formula of what begins with `=`. */
export const textCell = (value: string) => ({ value, type: String })

/** Yuan with two places, to be added up. */
export const moneyCell = (fen: number) => ({ value: fen / 100, type: Number, format: '#,##0.00' })

/** `2026-03-02` as a day that can be sorted and filtered by. */
export const dayCell = (day: string) => ({
  ...{ value: new Date(`${day}T00:00:00Z`), type: Date },
  format: 'yyyy-mm-dd',
})
