import { importDivisions } from '../../../cloudfunctions/deploy/import-divisions'
import { codes, type NetworkWorld, openNetworkWorld } from './network-world'

const stationId = 's120113900'
let world: NetworkWorld
beforeEach(async () => {
  world = await openNetworkWorld()
})
afterEach(() => world.close())

describe('network.getStation', () => {
  test('what hangs in the window, with the worker of this community first', async () => {
    await world.person('周站长', { role: 'head', stationId })
    await world.person('李悦', { role: 'worker', stationId, communityCodes: [codes.shunyi] })
    await world.person('陈禾', {
      ...{ role: 'worker', stationId, communityCodes: [codes.fenglin, codes.huaian] },
      workPhone: '02200001001',
    })
    expect(await world.call('wang', 'network.getStation', { communityCode: codes.fenglin })).toEqual({
      ok: true,
      output: {
        community: { code: codes.fenglin, name: '枫林里' },
        station: {
          id: stationId,
          name: '枫林街道社工站',
          address: '枫林里 6 号院 1 层',
          phone: '022-00001000',
          openingHours: [{ weekday: 1, openMinute: 510, closeMinute: 1050 }],
          team: [
            {
              displayName: '陈禾',
              role: 'worker',
              communities: ['枫林里', '槐安里'],
              workPhone: '02200001001',
            },
            { displayName: '李悦', role: 'worker', communities: ['顺义道'] },
            { displayName: '周站长', role: 'head', communities: [] },
          ],
        },
      },
    })
    expect(
      await world.callsOf(() => world.call('li', 'network.getStation', { communityCode: codes.fenglin })),
    ).toBe(0)
  })
  test.each([
    ['120113900999', 'network.community_unknown'],
    [codes.heyan, 'network.not_covered'],
    ['12011390000', 'input.invalid'],
  ])('%s: %s', async (communityCode, code) => {
    expect(await world.call('wang', 'network.getStation', { communityCode })).toMatchObject({
      ok: false,
      code,
    })
  })
})

describe('network.listCommunities', () => {
  test('all communities of all streets of the station, in the order of their codes', async () => {
    const reply = await world.call('wang', 'network.listCommunities', { stationId })
    expect(reply).toMatchObject({ ok: true })
    const { communities } = (reply as { output: { communities: { code: string; name: string }[] } }).output
    expect(communities.map(({ code }) => code)).toEqual(
      [codes.fenglin, codes.huaian, codes.shunyi, codes.heyan].filter((code) => code.startsWith('120113900')),
    )
    expect(communities[0]).toEqual({ code: codes.fenglin, name: '枫林里' })
  })
  test('a station that is not there', async () => {
    expect(await world.call('wang', 'network.listCommunities', { stationId: 's999999999' })).toMatchObject({
      ok: false,
      code: 'not_found',
    })
  })
})

describe('network.listDivisions', () => {
  test.each([
    ['', [['1201', '天津市']]],
    [
      '1201',
      [
        ['120112', '津南区'],
        ['120113', '北辰区'],
      ],
    ],
    [
      '120113',
      [
        ['120113900', '枫林街道'],
        ['120113901', '科技园区'],
      ],
    ],
    [
      '120113900',
      [
        [codes.fenglin, '枫林里'],
        [codes.huaian, '槐安里'],
        [codes.shunyi, '顺义道'],
      ],
    ],
    ['999999', []],
  ])('below "%s"', async (parentCode, expected) => {
    const divisions = expected.map(([code, name]) => ({ code, name }))
    expect(await world.call('wang', 'network.listDivisions', { parentCode })).toEqual({
      ok: true,
      output: { divisions },
    })
  })
})

describe('network.getCoverage', () => {
  const ask = (openid: string, areaCode: string) => world.call(openid, 'network.getCoverage', { areaCode })

  test('F1, F2: a city is the sum of its districts, and a street without a station is named', async () => {
    await world.person('gu', { role: 'supervisor', areaCode: '1201' })
    expect(await ask('gu', '120113')).toEqual({
      ok: true,
      output: { streets: 1, covered: 1, stations: 1, missing: [] },
    })
    expect(await ask('gu', '120112')).toMatchObject({ output: { streets: 1, covered: 0, stations: 0 } })
    expect(await ask('gu', '1201')).toEqual({
      ok: true,
      output: { streets: 2, covered: 1, stations: 1, missing: [{ code: '120112001', name: '河沿街道' }] },
    })
  })
  test('another area, an area that is not there and an ended post read the same', async () => {
    await world.person('gu', { role: 'supervisor', areaCode: '120113' })
    await world.person('old', { role: 'supervisor', areaCode: '1201', endedAt: 1 })
    await world.person('an', { role: 'admin' })
    const notThere = { ok: false, code: 'not_found' }
    for (const [openid, areaCode] of [
      ['gu', '120112'],
      ['gu', '1201'],
      ['old', '1201'],
      ['wang', '1201'],
      ['an', '9901'],
    ] as const) {
      expect(await ask(openid, areaCode)).toMatchObject(notThere)
    }
    expect(await ask('an', '1201')).toMatchObject({ ok: true })
  })
  test('a city with more streets than one read answers', async () => {
    await world.person('an', { role: 'admin' })
    const streets = Array.from({ length: 1200 }, (_, index) => {
      const parentCode = index < 600 ? '120112' : '120113'
      const _id = `${parentCode}${String((index % 600) + 100)}`
      return { _id, name: '某街道', level: 'street', parentCode, needsStation: true } as const
    }).filter((street) => street._id !== '120113900' && street._id !== '120113901')
    for (let from = 0; from < streets.length; from += 400) {
      await importDivisions(world.database, streets.slice(from, from + 400))
    }
    expect(await ask('an', '1201')).toMatchObject({ output: { streets: 1202, covered: 1 } })
  })
})

describe('network.listStations', () => {
  const ask = (openid: string, areaCode: string) => world.call(openid, 'network.listStations', { areaCode })

  test('the stations of a district, and of all districts of a city', async () => {
    await world.person('gu', { role: 'supervisor', areaCode: '1201' })
    const stations = [{ id: stationId, name: '枫林街道社工站' }]
    expect(await ask('gu', '120113')).toEqual({ ok: true, output: { stations } })
    expect(await ask('gu', '120112')).toEqual({ ok: true, output: { stations: [] } })
    expect(await ask('gu', '1201')).toEqual({ ok: true, output: { stations } })
  })
  test('another area, and one that is not there', async () => {
    await world.person('gu', { role: 'supervisor', areaCode: '120113' })
    await world.person('an', { role: 'admin' })
    expect(await ask('gu', '1201')).toMatchObject({ code: 'not_found' })
    expect(await ask('an', '9901')).toMatchObject({ code: 'not_found' })
    expect(await ask('an', '1201')).toMatchObject({ ok: true })
  })
})
