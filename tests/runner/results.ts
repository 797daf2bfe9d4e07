import path from 'node:path'

/** The part of jest's own JSON that is counted. */
export interface JestResults {
  readonly testResults: readonly {
    /** Absolute path of the test file. */
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** Files whose tests wait for what a screen shows, and failed: a machine that stood still may be why. */
export function failedOnScreen({ testResults }: JestResults): readonly string[] {
  const isOnScreen = (name: string) => /\.test\.tsx$|[\\/](journeys|host|browser)[\\/]/.test(name)
  return testResults
    .filter(({ name, status }) => status === 'failed' && isOnScreen(name))
    .map(({ name }) => name)
}

/** The results with those of a second try in the place of the first. */
export function afterSecondTry(first: JestResults, second: JestResults): JestResults {
  const tried = new Map(second.testResults.map((result) => [result.name, result]))
  return { testResults: first.testResults.map((result) => tried.get(result.name) ?? result) }
}

/** By folder of `tests/`. A file that could not even be run counts as one failure. */
export function countByKind(runs: readonly JestResults[], testsFolder: string): ReadonlyMap<string, Count> {
  const kinds = new Map<string, Count>()
  for (const { name, status, assertionResults } of runs.flatMap((run) => run.testResults)) {
    const kind = path.relative(testsFolder, name).split(path.sep)[0] ?? ''
    const { passed, failed } = kinds.get(kind) ?? { passed: 0, failed: 0 }
    const count = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length
    const broken = status === 'failed' && count('failed') === 0 ? 1 : 0
    kinds.set(kind, { passed: passed + count('passed'), failed: failed + count('failed') + broken })
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function sumUp(kinds: ReadonlyMap<string, Count>): Count {
  let [passed, failed] = [0, 0]
  for (const count of kinds.values()) {
    passed += count.passed
    failed += count.failed
  }
  return { passed, failed }
}

export function table(kinds: ReadonlyMap<string, Count>): string {
  const width = Math.max(...[...kinds.keys()].map((kind) => kind.length), 0)
  return [...kinds]
    .map(([kind, { passed, failed }]) => {
      const broken = failed > 0 ? `  ${failed} failed` : ''
      return `${kind.padEnd(width)}  ${String(passed).padStart(5)} passed${broken}`
    })
    .join('\n')
}

export function closingLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`
}
