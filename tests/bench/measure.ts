import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** Milliseconds that this takes. */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** The middle of so many measurements, in milliseconds, after one that does not count. */
export async function medianOf(times: number, run: () => Promise<unknown>): Promise<number> {
  await run()
  const measured: number[] = []
  for (let n = 0; n < times; n++) measured.push(await timeOf(run))
  return middle(measured)
}

/** What loading this module takes in a process of its own, in milliseconds. */
export function requireTimeOf(module: string, env: NodeJS.ProcessEnv, times = 5): number {
  const code = `const t=performance.now();require(${JSON.stringify(module)});process.stdout.write(String(performance.now()-t))`
  const measured = Array.from({ length: times }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return Number(stdout)
  })
  return middle(measured)
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
