import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Options } from '@/ui/options'
import { Stars } from '@/ui/stars'
import { Tap } from '@/ui/tap'

let now = 1_000_000
beforeEach(() => jest.spyOn(Date, 'now').mockImplementation(() => now))
afterEach(() => jest.restoreAllMocks())

function ForWhom() {
  const [value, setValue] = useState<'self' | 'neighbour'>()
  const options = [
    { value: 'self' as const, word: '我自己' },
    { value: 'neighbour' as const, word: '邻居' },
  ]
  return <Options label="给谁办" options={options} value={value} onChange={setValue} />
}

test('one of several is chosen, and readers hear which', () => {
  render(<ForWhom />)
  expect(screen.getByRole('radiogroup', { name: '给谁办' })).toBeTruthy()
  const isOn = (name: string) => screen.getByRole('radio', { name }).getAttribute('aria-checked')
  expect(isOn('我自己')).toBe('false')
  fireEvent.click(screen.getByRole('radio', { name: '我自己' }))
  expect([isOn('我自己'), isOn('邻居')]).toEqual(['true', 'false'])
  fireEvent.click(screen.getByRole('radio', { name: '邻居' }))
  expect([isOn('我自己'), isOn('邻居')]).toEqual(['false', 'true'])
})

test('each star says its number and its word; a tap chooses', () => {
  const onChange = jest.fn()
  render(<Stars value={4} onChange={onChange} />)
  expect(screen.getAllByRole('radio')).toHaveLength(5)
  expect(screen.getByRole('radio', { name: '4 颗星，满意' }).getAttribute('aria-checked')).toBe('true')
  fireEvent.click(screen.getByRole('radio', { name: '2 颗星，差一点' }))
  expect(onChange).toHaveBeenCalledWith(2)
})

test('stars that are only shown are one picture with words', () => {
  render(<Stars value={5} />)
  expect(screen.getByRole('img', { name: '5 颗星，很满意' })).toBeTruthy()
  expect(screen.queryAllByRole('radio')).toHaveLength(0)
})

test('a second tap within 600 ms is the same tap', () => {
  const onTap = jest.fn()
  render(<Tap onTap={onTap}>打电话</Tap>)
  const button = screen.getByRole('button')
  fireEvent.click(button)
  now += 599
  fireEvent.click(button)
  expect(onTap).toHaveBeenCalledTimes(1)
  now += 1
  fireEvent.click(button)
  expect(onTap).toHaveBeenCalledTimes(2)
})

test('Enter taps, other keys do not, and what is blocked does nothing', () => {
  const onTap = jest.fn()
  const { rerender } = render(<Tap onTap={onTap}>提交</Tap>)
  fireEvent.keyDown(screen.getByRole('button'), { key: 'a' })
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' })
  expect(onTap).toHaveBeenCalledTimes(1)
  now += 1000
  rerender(
    <Tap isDisabled onTap={onTap}>
      提交
    </Tap>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(onTap).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
})
