/**
 * The days off and the make-up working days, as the General Office of the State Council announces them each November for the
 * year after (国务院办公厅关于部分节假日安排的通知: 国办发明电〔2024〕12 号, 〔2025〕7 号). `first..last` is a span of days, both
 * included. A year that is not here has its weekends off and nothing else: add it when it is announced.
 */
export const holidays: Readonly<Record<string, readonly string[]>> = {
  2025: [
    '2025-01-01',
    '2025-01-28..2025-02-04',
    '2025-04-04..2025-04-06',
    '2025-05-01..2025-05-05',
    '2025-05-31..2025-06-02',
    '2025-10-01..2025-10-08',
  ],
  2026: [
    '2026-01-01..2026-01-03',
    '2026-02-15..2026-02-23',
    '2026-04-04..2026-04-06',
    '2026-05-01..2026-05-05',
    '2026-06-19..2026-06-21',
    '2026-09-25..2026-09-27',
    '2026-10-01..2026-10-07',
  ],
}

/** Saturdays and Sundays on which people work (调休上班). */
export const makeUpDays: readonly string[] = [
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
]
