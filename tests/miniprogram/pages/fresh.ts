import { act } from '@testing-library/react'
import { heard } from '@/call/network'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'

/** A phone on which nothing has happened yet, with signal, and a station that has not been asked anything. */
export function fresh(): void {
  phone.reset()
  station.reset()
  act(() => {
    heard(true)
    setElder(false)
  })
}
