import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Division } from '../../shared/network/model'
import { openCloudbase } from '../kernel/cloudbase-store'
import { openStore } from '../kernel/store'
import { openVault } from '../kernel/vault'
import { fetchChinaDivision, readCity } from './china-division'
import { countDivisions, findDivisions, keepDivisions } from './divisions-file'
import { pointAt } from './environment'
import { importDivisions, type Imported } from './import-divisions'
import { importStations } from './import-stations'
import { readStations, type StationDraft } from './stations-file'

const usage = `npm run network -- CITY [--stations FILE] [--emulator URL]

  CITY             full name of a city or municipality: 天津市
  --stations FILE  also the stations listed there (docs/operations.md shows the format)
  --emulator URL   into a running emulator; without it the environment of TCB_ENV,
                   TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stations: { type: 'string' }, emulator: { type: 'string' } },
  })
  const [cityName] = positionals
  if (cityName === undefined) throw new Error(usage)
  const divisions = placesOf(cityName)
  say(`${cityName}: ${countDivisions(divisions)}`)
  const drafts = values.stations === undefined ? [] : stationsOf(values.stations, divisions)

  const target = pointAt(process.env, values.emulator)
  if (target === undefined) {
    say('No environment is named, so nothing was imported. Name one:', usage)
    return
  }
  const { database } = openCloudbase({ timeoutMs: 15_000 })
  say(`Into ${target.name}:`)
  const progress = (done: number, all: number) => say(`  ${done} of ${all} places`)
  say(`  places ${outcome(await importDivisions(database, divisions, progress))}`)
  if (drafts.length === 0) return
  const vault = target.hasKey ? openVault(process.env) : undefined
  const imported = await importStations({ store: openStore({ database }), vault, at: Date.now() }, drafts)
  say(`  stations ${outcome(imported)}`)
}

/** Read once from the published lists, then kept with the project. */
function placesOf(cityName: string): readonly Division[] {
  const kept = findDivisions(cityName)
  if (kept !== undefined) return kept
  const divisions = readCity(fetchChinaDivision(path.resolve('.cache'), say), cityName)
  say(`Kept in ${path.relative(process.cwd(), keepDivisions(divisions))}`)
  return divisions
}

function stationsOf(file: string, divisions: readonly Division[]): readonly StationDraft[] {
  const read = readStations(JSON.parse(readFileSync(file, 'utf8')), divisions)
  if ('stations' in read) return read.stations
  throw new Error(
    [`${path.basename(file)} has ${read.problems.length} problems:`, ...read.problems].join('\n  '),
  )
}

function outcome({ added, changed, same }: Imported): string {
  return `${added} added, ${changed} changed, ${same} as they were`
}

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
