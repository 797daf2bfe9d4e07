import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Division } from '../../shared/network/model'
import { toDivision } from './china-division'

/** One file per city, kept with the project so that every environment gets the same places. Line: code, tab, name. */
const folder = path.join(__dirname, 'divisions')

/** The places of a city that was read before, or undefined. */
export function findDivisions(cityName: string): readonly Division[] | undefined {
  if (!existsSync(folder)) return undefined
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    if (text.slice(5, text.indexOf('\n')) === cityName) return parseDivisions(text)
  }
  return undefined
}

/** Answers the path of the file. */
export function keepDivisions(divisions: readonly Division[]): string {
  const [city] = divisions
  if (city?.level !== 'city') throw new Error('The places of a city begin with the city.')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${city._id}.tsv`)
  writeFileSync(file, divisions.map(({ _id, name }) => `${_id}\t${name}\n`).join(''))
  return file
}

export function parseDivisions(text: string): readonly Division[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const [code = '', name = ''] = line.split('\t')
    return toDivision(code, name)
  })
}

/** `16 districts, 252+47 streets, 5,617 communities`; the second number of streets needs no station. */
export function countDivisions(divisions: readonly Division[]): string {
  const at = (level: Division['level']) => divisions.filter((one) => one.level === level)
  const streets = at('street')
  const needing = streets.filter((one) => one.needsStation).length
  const count = (number: number) => number.toLocaleString('en')
  return [
    `${count(at('district').length)} districts`,
    `${count(needing)}+${count(streets.length - needing)} streets`,
    `${count(at('community').length)} communities`,
  ].join(', ')
}
