import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { RequestErrand } from '@shared/errands/request-errand'
import RequestPage from '@/pages/request/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { finished, sunday, todayAt } from './errand-lines'
import { callsOf, lampRequest, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'rlamp' }
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const errand = (stage: RequestErrand['stage'], part: Partial<RequestErrand> = {}): RequestErrand => ({
  id: 'emedicine',
  stage,
  title: '帮取一盒药',
  helperNames: ['许师傅'],
  freePlaces: 0,
  endsAt: todayAt(15),
  ...part,
})
const entrusted = {
  id: 't2',
  fact: 'request.entrusted',
  at: sunday,
  by: 'staff' as const,
  detail: { displayName: '陈禾' },
}
const request = (stage: RequestErrand['stage'], part: Parameters<typeof lampRequest>[0] = {}) =>
  lampRequest({
    kind: 'medicine',
    status: 'working',
    errand: errand(stage, stage === 'looking' ? { helperNames: [], freePlaces: 1 } : {}),
    timeline: [...lampRequest().timeline, entrusted],
    ...part,
  })
const open = async (shown: unknown, sentence: string, more: Readonly<Record<string, unknown>> = {}) => {
  stationSays({ 'requests.get': shown, 'errands.get': finished({ as: 'resident' }), ...more })
  render(<RequestPage />)
  await screen.findByRole('heading', { name: sentence })
}
const button = (name: string) => screen.queryByRole('button', { name })
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const trail = () => within(screen.getAllByRole('list').at(-1) ?? document.body)
const isDone = '许师傅办完了，请您看一眼'

test.each([
  ['looking', '站里在找志愿者来办', '在等人'],
  ['going', '许师傅接了，今天下午\u00a03\u00a0点前送到', '正在进行'],
  ['done', isDone, '在等人'],
] as const)('%s: who comes and by when; the way waits or goes on', async (stage, sentence, state) => {
  await open(request(stage), sentence)
  expect(
    trail()
      .getAllByRole('listitem')
      .map((stop) => stop.getAttribute('aria-label'))
      .filter((label) => label?.endsWith(state) === true),
  ).toHaveLength(1)
  expect(button('收到了') !== null).toBe(stage === 'done')
})

test.each(['confirmed', 'expired', 'cancelled'] as const)('%s: the request tells more', async (stage) => {
  await open(request(stage), '小陈在办这件事')
  expect(button('收到了')).toBeNull()
})

test('收到了: with what the volunteer said before one says so', async () => {
  await open(request('done'), isDone, { 'errands.confirm': { id: 'emedicine', status: 'confirmed' } })
  await screen.findByText('许师傅说：挂在门把手上了')
  expect(screen.getByText('等您点个头')).toBeTruthy()
  tap('收到了')
  await waitFor(() => expect(callsOf('requests.get')).toHaveLength(2))
  expect(callsOf('errands.confirm')[0]?.input).toEqual({ id: 'emedicine' })
})

test('没办好: the words go along, a no leaves them', async () => {
  await open(request('done'), isDone, { 'errands.sendBack': refused('errands.over', '这件已经有人办好了。') })
  tap('没办好')
  tap('请接着办')
  expect(callsOf('errands.sendBack')).toHaveLength(0)
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '哪里还差一点' })
  fireEvent.change(box, { target: { value: '少了一盒' } })
  tap('请接着办')
  await screen.findByText(/这件已经有人办好了/)
  expect(callsOf('errands.sendBack')[0]?.input).toEqual({ id: 'emedicine', words: '少了一盒' })
  expect(box.value).toBe('少了一盒')
})

test('whoever only saw the same is not asked', async () => {
  await open(request('done', { parties: ['joiner'] }), isDone)
  expect(button('收到了')).toBeNull()
})

describe('elder', () => {
  beforeEach(() => act(() => setElder(true)))
  test('one sentence, two large buttons', async () => {
    await open(request('done'), isDone)
    expect(button('收到了')).not.toBeNull()
    expect(button('没办好')).not.toBeNull()
    expect(callsOf('errands.get')).toHaveLength(0)
  })
  test.each([
    ['looking', '站里在找志愿者来办', '在找志愿者'],
    ['going', '许师傅接了，今天下午\u00a03\u00a0点前送到', '许师傅接了'],
    ['done', isDone, '许师傅办完了'],
  ] as const)('%s: the stop says it in few words', async (stage, sentence, words) => {
    await open(request(stage), sentence)
    expect(trail().getByText(words)).toBeTruthy()
  })
})
