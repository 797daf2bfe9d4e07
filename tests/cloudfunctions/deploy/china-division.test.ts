import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readCity } from '../../../cloudfunctions/deploy/china-division'
import { plainName } from '../../../cloudfunctions/deploy/division-names'
import { countDivisions, findDivisions, parseDivisions } from '../../../cloudfunctions/deploy/divisions-file'

test.each([
  ['花园路社区居委会', '花园路社区'],
  ['景园里社区居民委员会', '景园里社区'],
  ['华江里社区第二居委会', '华江里第二社区'],
  ['名居花园（万科）居委会', '名居花园（万科）社区'],
  ['光明新区社居委会', '光明新区社区'],
  ['西扬村委会', '西扬村'],
  ['龙前村村委会', '龙前村'],
  ['小陈庄村民委员会', '小陈庄村'],
  ['白庙村农工商联合公司（村委会）', '白庙村'],
  ['第三街委员会', '第三街'],
  ['漓东街道办事处', '漓东街道'],
  ['天津师范大学社区', '天津师范大学社区'],
  ['大钟农场生活区', '大钟农场生活区'],
])('%s is called %s', (listed, plain) => {
  expect(plainName(listed)).toBe(plain)
})

describe('a city of the published lists', () => {
  const lists = mkdtempSync(path.join(tmpdir(), 'divisions-'))
  const write = (file: string, text: string) => writeFileSync(path.join(lists, file), text)
  beforeAll(() => {
    write('provinces.json', '[{"code":"12","name":"天津市"},{"code":"42","name":"湖北省"}]')
    write('cities.json', '[{"code":"1201","name":"市辖区"},{"code":"4201","name":"武汉市"}]')
    write('areas.json', '[{"code":"120101","name":"和平区"},{"code":"420102","name":"江岸区"}]')
    write('streets.json', '[{"code":"120101002","name":"科技园"},{"code":"120101001","name":"劝业场街道"}]')
    write(
      'villages.csv',
      'code,name,streetCode\n120101001002,"滨西社区居委会",120101001\n420102001001,"大智社区居委会",420102001\n',
    )
  })
  afterAll(() => rmSync(lists, { recursive: true }))

  test('a municipality is its own city; every place follows its parent and knows whether it needs a station', () => {
    expect(readCity(lists, '天津市')).toEqual([
      { _id: '1201', name: '天津市', level: 'city', parentCode: '', needsStation: false },
      { _id: '120101', name: '和平区', level: 'district', parentCode: '1201', needsStation: false },
      { _id: '120101001', name: '劝业场街道', level: 'street', parentCode: '120101', needsStation: true },
      {
        _id: '120101001002',
        name: '滨西社区',
        level: 'community',
        parentCode: '120101001',
        needsStation: false,
      },
      { _id: '120101002', name: '科技园', level: 'street', parentCode: '120101', needsStation: false },
    ])
  })
  test('a city of a province', () => {
    expect(readCity(lists, '武汉市').map((place) => place._id)).toEqual(['4201', '420102', '420102001001'])
  })
  test('a name that no city has is said', () => {
    expect(() => readCity(lists, '天津')).toThrow('天津市')
  })
})

test('F1: 天津 as it is kept has 16 districts, 252 streets that need a station and 47 that need none', () => {
  expect(countDivisions(findDivisions('天津市') ?? [])).toBe(
    '16 districts, 252+47 streets, 5,617 communities',
  )
})

test('a code of another length is refused', () => {
  expect(() => parseDivisions('12010\t和平区\n')).toThrow('12010')
})
