import { afterSecondTry, closingLine, countByKind, failedOnScreen, sumUp, table } from './results'

const file = (name: string, ...statuses: string[]) => ({
  name: `/p/tests/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

describe('counting', () => {
  const runs = [
    {
      testResults: [
        file('shared/a.test.ts', 'passed', 'passed'),
        file('emulator/x/b.test.ts', 'failed', 'passed'),
      ],
    },
    {
      testResults: [
        file('journeys/c.test.ts', 'passed'),
        { ...file('journeys/d.test.ts'), status: 'failed' },
      ],
    },
  ]
  const kinds = countByKind(runs, '/p/tests')

  it('adds up by the folder under tests, over all runs', () => {
    expect(Object.fromEntries(kinds)).toEqual({
      emulator: { passed: 1, failed: 1 },
      journeys: { passed: 1, failed: 1 },
      shared: { passed: 2, failed: 0 },
    })
  })

  it('counts a file that could not be run as one failure', () => {
    expect(kinds.get('journeys')?.failed).toBe(1)
  })

  it('says the sum in the line that machines read', () => {
    expect(closingLine(sumUp(kinds))).toBe('4 passed, 2 failed')
  })

  it('shows a line for each kind, with failures only where there are some', () => {
    expect(table(kinds).split('\n')).toEqual([
      'emulator      1 passed  1 failed',
      'journeys      1 passed  1 failed',
      'shared        2 passed',
    ])
  })
})

describe('a second try', () => {
  const first = {
    testResults: [
      file('journeys/lamp.test.ts', 'failed', 'failed'),
      file('miniprogram/home.test.tsx', 'failed', 'passed'),
      file('journeys/fund.test.ts', 'passed'),
      file('shared/rules.test.ts', 'failed'),
    ],
  }

  it('is only for what waits for a screen', () => {
    expect(failedOnScreen(first)).toEqual([
      '/p/tests/journeys/lamp.test.ts',
      '/p/tests/miniprogram/home.test.tsx',
    ])
  })

  it('counts instead of the first, whole: what fails twice has failed', () => {
    const second = {
      testResults: [
        file('journeys/lamp.test.ts', 'passed', 'passed'),
        file('miniprogram/home.test.tsx', 'failed', 'passed'),
      ],
    }
    const kinds = countByKind([afterSecondTry(first, second)], '/p/tests')
    expect(Object.fromEntries(kinds)).toEqual({
      journeys: { passed: 3, failed: 0 },
      miniprogram: { passed: 1, failed: 1 },
      shared: { passed: 0, failed: 1 },
    })
  })
})
