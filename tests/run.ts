import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from './runner/build'
import { FILLED_DEMO, fillDemo } from './runner/fill-demo'
import { afterSecondTry, closingLine, countByKind, failedOnScreen, sumUp, table } from './runner/results'
import type { JestResults } from './runner/results'

const root = path.resolve(__dirname, '..')
const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin/jest.js')

/** More than that at once is no accident. */
const FEW = 5

/** `npm test [-- <pattern>]`: builds what changed, runs every kind of test, and counts. Ends with `N passed, N failed`. */
async function main(patterns: readonly string[]): Promise<number> {
  await buildAll()
  const runs = [
    await secondTry(await run(['--selectProjects', 'node', 'pages', '--maxWorkers', '2'], patterns)),
    await secondTry(await runJourneys(patterns)),
  ]
  const kinds = countByKind(runs, path.join(root, 'tests'))
  const sum = sumUp(kinds)
  console.log(`\n${table(kinds)}`)
  if (sum.passed + sum.failed === 0) console.log('no test matches')
  console.log(closingLine(sum))
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0
}

/** All stories begin in the same demo: where all are told it is filled once. */
async function runJourneys(patterns: readonly string[]): Promise<JestResults> {
  const choice = ['--selectProjects', 'journeys', '--maxWorkers', '2']
  if (patterns.length > 0) return run(choice, patterns)
  const folder = await fillDemo()
  const results = await run(choice, patterns, { [FILLED_DEMO]: folder })
  fs.rmSync(folder, { recursive: true, force: true })
  return results
}

/**
 * What waits for a screen is tried once more, alone, when it failed: a machine that stood still for seconds is not a fault
 * of the product. What needed it is named, so that nobody overlooks a test that races; rules and handlers get no such grace.
 */
async function secondTry(first: JestResults): Promise<JestResults> {
  const files = failedOnScreen(first)
  if (files.length === 0 || files.length > FEW) return first
  console.log(`\nonce more, alone: ${files.map((file) => path.relative(root, file)).join(', ')}`)
  return afterSecondTry(first, await run(['--maxWorkers', '1', '--runTestsByPath'], files))
}

async function run(
  choice: readonly string[],
  patterns: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<JestResults> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'last-metre-'))
  const file = path.join(folder, 'results.json')
  const words = [
    '-c',
    'tests/jest.config.cjs',
    ...choice,
    '--passWithNoTests',
    '--json',
    '--outputFile',
    file,
  ]
  const child = spawn(process.execPath, [jest, ...words, ...patterns], {
    cwd: root,
    env: { ...process.env, ...env },
    // Jest tells its progress on the second stream; the first would repeat the whole JSON.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (!fs.existsSync(file)) throw new Error(`jest ended with ${code ?? 'a signal'} and told no results`)
  const results = JSON.parse(fs.readFileSync(file, 'utf8')) as JestResults
  fs.rmSync(folder, { recursive: true })
  return results
}

void main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    console.log(closingLine({ passed: 0, failed: 1 }))
    process.exitCode = 1
  },
)
