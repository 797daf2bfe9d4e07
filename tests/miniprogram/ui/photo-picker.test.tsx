import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { usePhotos } from '@/call/use-photos'
import { PhotoPicker } from '@/ui/photo-picker'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))
jest.mock('@/call/pick-photos', () => ({
  ...jest.requireActual<object>('@/call/pick-photos'),
  readPhoto: (path: string) => Promise.resolve(btoa(path)),
}))

function Picker() {
  const photos = usePhotos(2, 'new')
  return (
    <>
      <PhotoPicker photos={photos} max={2} />
      <div data-testid="ids">{photos.ids.join()}</div>
    </>
  )
}

const sentIds = () => screen.getByTestId('ids').textContent
const pick = (...paths: string[]) => {
  phone.picked.push(...paths)
  fireEvent.click(screen.getByText('拍一张'))
}

beforeEach(() => {
  phone.reset()
  station.reset()
})

test('a photo is sent as soon as it is chosen, and shows how far it is', async () => {
  let arrive: () => void = () => undefined
  station.answer = () =>
    new Promise((resolve) => (arrive = () => resolve({ reply: { ok: true, output: { id: 'photo1' } } })))
  render(<Picker />)
  pick('one.jpg')
  await waitFor(() => expect(station.calls).toHaveLength(1))
  expect(screen.getByRole('progressbar', { name: '第 1 张照片正在传' })).toBeTruthy()
  arrive()
  await waitFor(() => expect(sentIds()).toBe('photo1'))
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('what did not arrive is sent once more, as the same command', async () => {
  render(<Picker />)
  pick('one.jpg')
  const again = await screen.findByRole('button', { name: '第 1 张照片没传上，再传一次' })
  station.says({ id: 'photo1' })
  fireEvent.click(again)
  await waitFor(() => expect(sentIds()).toBe('photo1'))
  expect(station.calls[1]?.commandId).toBe(station.calls[0]?.commandId)
})

test('a refused photo says why and does not count', async () => {
  station.refuses('photos.too_large', '这张照片太大了')
  render(<Picker />)
  pick('one.jpg')
  expect((await screen.findByRole('alert')).textContent).toBe('这张照片太大了')
  expect(sentIds()).toBe('')
})

test('no more than there is room for, and one can be taken away', async () => {
  station.says({ id: 'photo1' })
  render(<Picker />)
  pick('one.jpg', 'two.jpg', 'three.jpg')
  await waitFor(() => expect(sentIds()).toBe('photo1,photo1'))
  expect(screen.queryByText('再拍一张')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '去掉第 1 张照片' }))
  expect(sentIds()).toBe('photo1')
  expect(screen.getByText('再拍一张')).toBeTruthy()
})

test('sent photos are still there after closing', async () => {
  station.says({ id: 'photo1' })
  const first = render(<Picker />)
  pick('one.jpg')
  await waitFor(() => expect(sentIds()).toBe('photo1'))
  first.unmount()
  render(<Picker />)
  expect(sentIds()).toBe('photo1')
  expect(screen.getByText('已传好')).toBeTruthy()
})

test('a change of mind adds nothing', async () => {
  render(<Picker />)
  pick()
  await act(() => Promise.resolve())
  expect(station.calls).toHaveLength(0)
  expect(screen.getByText('拍一张')).toBeTruthy()
})
