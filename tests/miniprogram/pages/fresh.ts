import { act, configure } from '@testing-library/react'
import { heard } from '@/call/network'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'

// A busy machine takes longer to show something than the second that is usual.
configure({ asyncUtilTimeout: 5000 })

/** A phone on which nothing has happened yet, with signal, and a station that has not been asked anything. */
export function fresh(): void {
  phone.reset()
  station.reset()
  act(() => {
    heard(true)
    setElder(false)
  })
}
