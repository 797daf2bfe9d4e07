import { act, fireEvent, render, screen } from '@testing-library/react'
import DeskRequestPage from '@/desk/request/index'
import { QueueRow } from '@/desk/queue/queue-row'
import RequestPage from '@/pages/request/index'
import RequestsPage from '@/pages/requests/index'
import { setElder } from '@/ui/elder'
import type { RequestView } from '@shared/requests/views'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { lampRequest, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 1_000_000
const text = (words: string) => ({ words, isHeld: false, canReview: false })
/** The loose lid as three people reported it; `part` is what is different. */
function lid(part: Partial<RequestView> = {}): RequestView {
  const { door: _, calledName: __, ...base } = lampRequest()
  return {
    ...base,
    ...{ id: 'rlid', title: '井盖松了', kind: 'hazard', building: '小区东门口', joined: 2 },
    text: text('井盖松了，踩上去会翘'),
    spot: { hazard: 'road', words: '小区东门口', latitude: 39.22, longitude: 117.13 },
    ...part,
  }
}

beforeEach(() => {
  fresh()
  phone.params = { id: 'rlid' }
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const opened = async (part: Partial<RequestView>) => {
  stationSays({ 'requests.get': lid(part) })
  render(<RequestPage />)
  await screen.findByText('枫林里 小区东门口')
}

test('the author reads where it is and how many saw it, and nothing about a door', async () => {
  await opened({})
  expect(screen.getByText('3 人同报')).toBeTruthy()
  expect(screen.getAllByText('路面井盖')).toHaveLength(2)
  expect(screen.queryByText('您也报了这一件，办到哪一步都告诉您。')).toBeNull()
  expect(screen.queryByText(/门牌/)).toBeNull()
  fireEvent.click(screen.getByRole('link', { name: '看地图' }))
  expect(phone.maps).toMatchObject([{ latitude: 39.22, longitude: 117.13, name: '枫林里 小区东门口' }])
})

test('without degrees there is no map', async () => {
  await opened({ spot: { hazard: 'road', words: '小区东门口' }, joined: 0 })
  expect(screen.queryByRole('link', { name: '看地图' })).toBeNull()
  expect(screen.queryByText(/人同报/)).toBeNull()
})

describe.each([false, true])('somebody who joined, elder: %s', (isElder) => {
  beforeEach(() => act(() => setElder(isElder)))

  test('she reads that it is hers, too, and has nothing to say to it while it is open', async () => {
    await opened({ parties: ['joiner'], status: 'working' })
    expect(screen.getByText('您也报了这一件，办到哪一步都告诉您。')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    for (const name of [/撤回/, /^再/, /说一句/]) expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test('when it is done she is told so, and can report again', async () => {
    const over = { status: 'resolved', closedAt: now, result: text('换了新井盖') } as const
    await opened({ parties: ['joiner'], ...over })
    expect(screen.getByText('这件事办好了')).toBeTruthy()
    expect(screen.getByText('换了新井盖')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /办好了/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '再报一件' }))
    expect(phone.went).toEqual(['/pages/report/index'])
  })
})

test.each([
  ['closed', '这件事先到这里'],
  ['withdrawn', '报的人撤回了'],
] as const)('%s, to somebody who joined', async (status, sentence) => {
  await opened({ parties: ['joiner'], status, closedAt: now })
  expect(screen.getByText(sentence)).toBeTruthy()
})

test('among one’s own matters it says what it is and how many saw it', async () => {
  stationSays({ 'requests.listMine': { items: [lid({ lastLine: undefined })] } })
  render(<RequestsPage />)
  expect(await screen.findByText(/^路面井盖，.*报的，3 人同报$/)).toBeTruthy()
})

test('a row of the desk: what, where, how many', () => {
  render(<QueueRow row={lid()} isChosen={false} onChoose={() => undefined} />)
  for (const words of ['路面井盖', '3 人同报', '枫林里 小区东门口'])
    expect(screen.getByText(words)).toBeTruthy()
})

test('the desk has a map instead of a telephone; a folded number can be opened', async () => {
  stationSays({ 'requests.get': lid({ parties: ['assignee', 'colleague'], status: 'working' }) })
  const page = render(<DeskRequestPage />)
  await screen.findByText('3 人同报')
  expect(screen.getByRole('link', { name: '看地图' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '看电话和门牌' })).toBeNull()
  page.unmount()
  const folded = {
    text: text('电线杆 〔号码已收起〕 歪了'),
    parties: ['assignee', 'colleague'],
    status: 'working',
  } as const
  stationSays({ 'requests.get': lid({ ...folded, parties: [...folded.parties] }) })
  render(<DeskRequestPage />)
  expect(await screen.findByRole('button', { name: '看电话和门牌' })).toBeTruthy()
})
