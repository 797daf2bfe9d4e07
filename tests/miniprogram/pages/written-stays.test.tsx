import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import DeskCertificatesPage from '@/desk/certificates/index'
import CodesPage from '@/desk/codes/index'
import DeskSession from '@/desk/session/index'
import Team from '@/desk/team/index'
import { phone } from '../../stubs/taro'
import { HOUR, sheet, sunday } from './attendance-lines'
import { fresh } from './fresh'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const written = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label }).value
const post = { id: 'ifang', role: 'head', communityCodes: [], displayName: '方站长', since: 1 }
const asHead = {
  'people.getMe': {
    ...{ id: 'afang', roles: ['resident', 'head'], posts: [{ ...post, stationId: 'sfenglin' }] },
    consents: { requestMoved: 0, requestArrived: 0 },
  },
  'network.listCommunities': { communities: [{ code: '120113900001', name: '枫林里' }] },
}

test('a fault of ours on looking again: the sheet and what is written in it stay', async () => {
  const team = { members: [{ accountId: 'afang', post, openRequests: 0 }] }
  stationSays({ ...asHead, 'people.listTeam': team })
  render(<Team />)
  fireEvent.click(await screen.findByRole('button', { name: '邀请新同事' }))
  write('名字', '小何')
  stationSays({ ...asHead, 'people.listTeam': refused('our_fault', '是我们这边的毛病。') })
  now += 5000
  act(() => phone.show())
  await screen.findByText(/新的没拿到/)
  expect(written('名字')).toBe('小何')
})

test('a colleague to be invited is still written there after a no and a closed page', async () => {
  const team = { members: [{ accountId: 'afang', post, openRequests: 0 }] }
  stationSays({
    ...asHead,
    'people.listTeam': team,
    'people.invite': refused('busy', '过几秒再点一次就好。'),
  })
  const page = render(<Team />)
  fireEvent.click(await screen.findByRole('button', { name: '邀请新同事' }))
  write('名字', '小何')
  tap('做一个邀请码')
  await screen.findByText('过几秒再点一次就好。')
  page.unmount()
  render(<Team />)
  fireEvent.click(await screen.findByRole('button', { name: '邀请新同事' }))
  expect(written('名字')).toBe('小何')
})

test('minutes set otherwise stay while another part is looked at, and after a closed page; so does half a reason', async () => {
  const over = sheet({ endsAt: sunday - HOUR, startsAt: sunday - 3 * HOUR })
  phone.params = { id: 'xscissorsd01' }
  stationSays({ 'attendances.getSheet': over, 'attendances.confirm': { id: over.id, status: 'confirmed' } })
  const page = render(<DeskSession />)
  fireEvent.click(await screen.findByRole('button', { name: '改许师傅的时间' }))
  write('多少分钟', '90')
  write('为什么改', '早走半小时')
  tap('就这样改')
  await screen.findByText('改过：早走半小时')
  pick('名单')
  pick('核对')
  await screen.findByText('改过：早走半小时')
  tap('改许师傅的时间')
  write('为什么改', '其实')
  page.unmount()
  render(<DeskSession />)
  await screen.findByText('改过：早走半小时')
  tap('改许师傅的时间')
  expect(written('为什么改')).toBe('其实')
  tap('核对好了，记上时间')
  await waitFor(() => expect(callsOf('attendances.confirm')).toHaveLength(1))
  expect(callsOf('attendances.confirm')[0]?.input).toMatchObject({
    adjustments: [{ entryId: 'exu', creditMinutes: 90, reason: '早走半小时' }],
  })
})

test('why a certificate is taken back is still written there after a lost connection and a closed page', async () => {
  const certificate = {
    ...{ id: 'zone', number: '枫林 2026-000001', stationName: '枫林社工站', displayName: '许师傅' },
    ...{ from: '2026-06', to: '2026-11', minutes: 150, services: 2, issuedAt: sunday, isRevoked: false },
  }
  stationSays({ 'certificates.listOfStation': { items: [certificate] } })
  const page = render(<DeskCertificatesPage />)
  fireEvent.click(await screen.findByText('作废'))
  write('为什么', '名字写错了')
  tap('作废这一张')
  await screen.findByText(/网断了，写的都在/)
  page.unmount()
  render(<DeskCertificatesPage />)
  fireEvent.click(await screen.findByText('作废'))
  expect(written('为什么')).toBe('名字写错了')
})

test('the buildings of new codes are still written there after a closed page', async () => {
  stationSays({ ...asHead, 'places.list': { items: [] } })
  const page = render(<CodesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '做新码' }))
  write('几号楼', '3 号楼、4 号楼、5 号楼')
  page.unmount()
  render(<CodesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '做新码' }))
  expect(written('几号楼')).toBe('3 号楼、4 号楼、5 号楼')
})
