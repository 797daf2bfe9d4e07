import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import ClaimsPage from '@/wish/claims/index'
import { setElder } from '@/ui/elder'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, stationSays } from './lines'
import { claimedWish, glasses } from './wish-lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const heading = (name: string) => screen.findByRole('heading', { name })
const page = (...items: readonly object[]) => ({ items })

describe('what one has claimed for a company', () => {
  const ofShop = { ...glasses, ...claimedWish, companyName: '春和便民店' }
  const lamp = { ...ofShop, id: 'hlamp', title: '一盏台灯' }
  const open = async (...items: readonly object[]) => {
    stationSays({
      'wishes.listClaims': page(...items),
      'wishes.promiseSeveral': {
        promisedIds: ['hglasses'],
        notPossible: [{ id: 'hlamp', code: 'wishes.promise_window' }],
      },
    })
    render(<ClaimsPage />)
    await heading(`${String(items.length)} 份礼物，等您送到站里`)
  }
  const batch = '2 份一起定日子'
  const chooseDay = async () => {
    tap(batch)
    await heading('春和便民店的 2 份，哪天前能送到站里')
    fireEvent.click(screen.getByRole('radio', { name: '12 月 6 日' }))
    tap('都改成这天')
  }

  test('one day for all; which could not have it, and why; the list is read anew', async () => {
    await open(ofShop, lamp)
    const asked = callsOf('wishes.listClaims').length
    await chooseDay()
    await heading('1 份记下了，1 份没有改')
    expect(callsOf('wishes.promiseSeveral').map(({ input }) => input)).toEqual([
      { ids: ['hglasses', 'hlamp'], promisedOn: '2026-12-06' },
    ])
    expect(screen.getByText(/等不到这么晚/)).toBeTruthy()
    await waitFor(() => expect(callsOf('wishes.listClaims').length).toBeGreaterThan(asked))
    tap('知道了')
    await waitFor(() => expect(screen.queryByText('1 份记下了，1 份没有改')).toBeNull())
  })

  test('in elder mode too; all have it: said, and the sheet is gone', async () => {
    act(() => setElder(true))
    await open(ofShop, lamp)
    stationSays({
      'wishes.listClaims': page(ofShop, lamp),
      'wishes.promiseSeveral': { promisedIds: ['hglasses', 'hlamp'], notPossible: [] },
    })
    await chooseDay()
    await screen.findByText('2 份记下了，12 月 6 日前送到站里')
    await waitFor(() => expect(button('都改成这天')).toBeNull())
  })

  test('what stands on that day already is not asked for; where different days stand, one is chosen first', async () => {
    await open(ofShop, { ...lamp, promisedOn: '2026-12-06' })
    tap(batch)
    expect(await screen.findByText('先选一天')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '12 月 6 日' }))
    tap('都改成这天')
    await waitFor(() =>
      expect(callsOf('wishes.promiseSeveral')[0]?.input).toEqual({
        ids: ['hglasses'],
        promisedOn: '2026-12-06',
      }),
    )
  })

  test('no connection: the same command goes again', async () => {
    await open(ofShop, lamp)
    stationSays({ 'wishes.listClaims': page(ofShop, lamp) })
    await chooseDay()
    await screen.findByText('网断了。连上以后再点一次，每份只会改一次。')
    tap('都改成这天')
    await waitFor(() => expect(callsOf('wishes.promiseSeveral')).toHaveLength(2))
    const [first, second] = callsOf('wishes.promiseSeveral')
    expect(second?.commandId).toBe(first?.commandId)
  })

  test('a single one, or those of nobody: each has its day on its own page', async () => {
    await open(ofShop, { ...glasses, ...claimedWish, id: 'hlamp', title: '一盏台灯' })
    expect(button(/一起定日子/)).toBeNull()
  })
})
