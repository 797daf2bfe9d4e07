import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import ProfilePage from '@/pages/profile/index'
import WishPage from '@/wish/wish/index'
import { phone } from '../../stubs/taro'
import { sunday } from './errand-lines'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, stationSays } from './lines'
import { claimedWish } from './wish-lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const said = { 'people.getMe': grannyWang, 'network.getStation': fenglin }

test('a form that a kept answer filled says what is so now, and sends it', async () => {
  stationSays(said)
  const before = render(<ProfilePage />)
  await screen.findByDisplayValue('2 门 301')
  before.unmount()
  const moved = { ...grannyWang, profile: { ...grannyWang.profile, door: '5 门 102' } }
  stationSays({ ...said, 'people.getMe': moved, 'people.saveProfile': {} })
  render(<ProfilePage />)
  await screen.findByDisplayValue('5 门 102')
  tap('记下来')
  await waitFor(() => expect(callsOf('people.saveProfile')).toHaveLength(1))
  expect(callsOf('people.saveProfile')[0]?.input).toMatchObject({ door: '5 门 102' })
})

test('the day of a gift is the one that stands now, not the one the kept answer had', async () => {
  phone.params = { id: 'hglasses' }
  stationSays({ 'wishes.get': claimedWish })
  const before = render(<WishPage />)
  await screen.findByRole('button', { name: '改日子' })
  before.unmount()
  stationSays({ 'wishes.get': { ...claimedWish, promisedOn: '2026-12-06' } })
  render(<WishPage />)
  tap('改日子')
  const day = screen.getByRole('radio', { name: '12 月 6 日' })
  await waitFor(() => expect(day.getAttribute('aria-checked')).toBe('true'))
  tap('改成这天')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(callsOf('wishes.promise')).toHaveLength(0)
})
