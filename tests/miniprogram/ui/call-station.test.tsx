import { act, fireEvent, render, screen } from '@testing-library/react'
import { CallStation } from '@/ui/call-station'
import { setElder } from '@/ui/elder'
import { Page } from '@/ui/page'
import { knowStationPhone } from '@/ui/phone'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import { phone } from '../../stubs/taro'
import { fresh } from '../pages/fresh'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const own = '02200000001'
const elsewhere = '02200000002'

beforeEach(() => {
  fresh()
  knowStationPhone(own)
})

const call = () => screen.queryByRole('button', { name: '打给社工站' })

test('calls the own station, or the one whose matter it is', () => {
  render(
    <Page title="页">
      <CallStation />
      <CallStation phone={elsewhere}>打给河沿社工站</CallStation>
    </Page>,
  )
  fireEvent.click(screen.getByRole('button', { name: '打给社工站' }))
  fireEvent.click(screen.getByRole('button', { name: '打给河沿社工站' }))
  expect(phone.called).toEqual([own, elsewhere])
})

test.each([
  ['the dock has the own station', undefined, true, false],
  ['the dock has this very number', own, true, false],
  ['the dock calls another number', elsewhere, true, true],
  ['a page without the dock', undefined, false, true],
])('elder, %s', (_name, number, hasElderDock, isThere) => {
  act(() => setElder(true))
  render(
    <Page title="页" hasElderDock={hasElderDock}>
      <CallStation phone={number} />
    </Page>,
  )
  expect(call() !== null).toBe(isThere)
})

test('elder, in a sheet, which lies over the dock', () => {
  act(() => setElder(true))
  render(
    <Page title="页">
      <Sheet title="选一样" onClose={() => undefined}>
        <CallStation />
      </Sheet>
    </Page>,
  )
  expect(call()).not.toBeNull()
})

test('elder, a refusal keeps its step and leaves the call to the dock', () => {
  act(() => setElder(true))
  render(
    <Page title="页">
      <Refused
        refusal={{ code: 'busy', message: '过几秒再点一次就好。' }}
        step={{ word: '回去', run: () => undefined }}
      />
    </Page>,
  )
  expect(screen.getByRole('button', { name: '回去' })).toBeTruthy()
  expect(call()).toBeNull()
})
