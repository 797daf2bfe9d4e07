import { CODE_LASTS_MS } from '@shared/attendances/codes'
import { useEffect, useState } from 'react'

/** The time in epoch ms, moving on every second: the code must turn when its half minute is over. */
export function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

interface Code {
  readonly from: number
  readonly digits: string
  readonly text: string
}

/** The code of this moment by the station's clock, and how many are still to come; undefined where they have run out. */
export function turnAt(
  codes: readonly Code[],
  at: number,
): { readonly code: Code; readonly left: number } | undefined {
  const place = codes.findIndex(({ from }) => at >= from && at < from + CODE_LASTS_MS)
  const code = codes[place]
  return code === undefined ? undefined : { code, left: codes.length - place - 1 }
}
