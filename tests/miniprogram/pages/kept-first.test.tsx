import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import ProfilePage from '@/pages/profile/index'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 5_000_000
beforeEach(() => {
  fresh()
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
