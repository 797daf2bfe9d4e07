import { addPlaces, getPlace, listPlaces, renamePlace, retirePlace } from '../../../shared/places/contract'
import { ADD_MAX } from '../../../shared/places/model'
import { chen, communities, fenglin, guoyuan, li, wang, zhao, zhou } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'
import { somePlaces } from './places-world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const entrances = (...buildings: readonly string[]) =>
  buildings.map((building) => ({ kind: 'entrance' as const, building }))
const inFenglinli = (...buildings: readonly string[]) => ({
  communityCode: communities.fenglinli,
  places: entrances(...buildings),
})
const made = async () => (await world.ask(chen, listPlaces, { stationId: fenglin })).items

describe('places.add', () => {
  test('sent twice it makes nothing twice and answers the same', async () => {
    const id = aCommandId()
    const first = await world.ask(chen, addPlaces, inFenglinli('3 号楼', '4 号楼'), id)
    expect(await world.ask(chen, addPlaces, inFenglinli('3 号楼', '4 号楼'), id)).toEqual(first)
    expect(await made()).toHaveLength(2)
  })

  test('two colleagues who make the same codes at the same moment get the same ones', async () => {
    const asked = [chen, li, zhou].map((who) => world.ask(who, addPlaces, inFenglinli('3 号楼', '4 号楼')))
    const [one, ...others] = await Promise.all(asked)
    for (const other of others) expect(other).toEqual(one)
    expect(await made()).toHaveLength(2)
  })

  test('fifty at once; fifty-one, none, an empty sign and a place off the map are refused', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `${n + 1} 号楼`)
    expect(await world.codeOf(chen, addPlaces, inFenglinli(...many(ADD_MAX)))).toBe('ok')
    for (const wrong of [inFenglinli(...many(ADD_MAX + 1)), inFenglinli(), inFenglinli('  ')]) {
      expect(await world.codeOf(chen, addPlaces, wrong)).toBe('input.invalid')
    }
    const off = { kind: 'stop' as const, building: '路口', latitude: 91, longitude: 0 }
    const input = { communityCode: communities.fenglinli, places: [off] }
    expect(await world.codeOf(chen, addPlaces, input)).toBe('input.invalid')
  })

  test('a community of another station is not there; one without a station says so', async () => {
    const at = (communityCode: string) => ({ communityCode, places: entrances('1 号楼') })
    expect(await world.codeOf(chen, addPlaces, at(communities.guoyuanxincun))).toBe('not_found')
    expect(await world.codeOf(chen, addPlaces, at('120113900099'))).toBe('network.community_unknown')
    expect(await world.codeOf(chen, addPlaces, at(communities.wuzhancun))).toBe('network.not_covered')
    expect(await world.all('places')).toEqual([])
  })
})

describe('a place as everybody reads it', () => {
  test('plate, words for the form, station and telephone', async () => {
    const [id] = await somePlaces(world, ['3 号楼', '2 单元'])
    expect(await world.ask(wang, getPlace, { id })).toEqual({
      place: {
        ...{ id, kind: 'entrance', communityCode: communities.fenglinli, communityName: '枫林里' },
        ...{ name: '枫林里 3 号楼 2 单元', building: '3 号楼', entrance: '2 单元', isRetired: false },
      },
      station: { name: '枫林社工站', phone: '022-00001000', openingWords: '' },
    })
  })

  test('the code of another building opens that building', async () => {
    const [one, other = ''] = await somePlaces(world, ['3 号楼'], ['4 号楼'])
    expect((await world.ask(wang, getPlace, { id: one })).place.name).toBe('枫林里 3 号楼')
    expect((await world.ask(wang, getPlace, { id: other })).place.name).toBe('枫林里 4 号楼')
  })

  test('the mini-program that calls a car, where the station has one', async () => {
    const rideApp = { appId: 'wx0123456789abcdef', path: 'pages/ride' }
    await world.database.update('stations', { _id: { $eq: fenglin } }, { set: { rideApp } })
    const [id] = await somePlaces(world, ['3 号楼'])
    expect((await world.ask(wang, getPlace, { id })).rideApp).toEqual(rideApp)
  })

  test('a scan writes nothing and leaves no trace: no call but one read, no document changed', async () => {
    const [id] = await somePlaces(world, ['3 号楼'])
    const before = world.emulator.engine.snapshot()
    const mark = world.emulator.gate.mark()
    await world.ask(wang, getPlace, { id })
    await world.tell(wang, getPlace, { id: 'knowhere' })
    const calls = world.emulator.gate.calls(mark)
    expect(calls.map(({ action, collection }) => [action, collection])).toEqual([
      ['database.getDocument', 'places'],
    ])
    expect(world.emulator.engine.snapshot()).toEqual(before)
  })

  test.each(['knowhere', 'rlamp', 'k1gzzzzzz00x'])('%s is not there', async (id) => {
    expect(await world.codeOf(wang, getPlace, { id })).toBe('not_found')
  })

  test('a number that was never made in a community that has places is not there', async () => {
    const [id] = await somePlaces(world, ['3 号楼'])
    expect(await world.codeOf(wang, getPlace, { id: `${id.slice(0, -3)}0zz` })).toBe('not_found')
  })
})

describe('a code in use', () => {
  test('other words on the sign, the same code', async () => {
    const [id] = await somePlaces(world, ['3 号楼', '2 单元'])
    await world.ask(li, renamePlace, { id, building: '3 号楼', entrance: '东门' })
    expect((await world.ask(wang, getPlace, { id })).place.name).toBe('枫林里 3 号楼 东门')
  })

  test('a sign that another place has is refused', async () => {
    const [id] = await somePlaces(world, ['3 号楼'], ['4 号楼'])
    expect(await world.codeOf(chen, renamePlace, { id, building: '4 号楼' })).toBe('places.sign_taken')
  })

  test('out of use it says so to whoever scans, and may be made anew with another code', async () => {
    const [id] = await somePlaces(world, ['3 号楼'])
    await world.ask(zhou, retirePlace, { id })
    expect(await world.ask(wang, getPlace, { id })).toMatchObject({
      place: { isRetired: true },
      station: { phone: '022-00001000' },
    })
    expect(await world.codeOf(zhou, retirePlace, { id })).toBe('places.retired')
    expect(await world.codeOf(zhou, renamePlace, { id, building: '5 号楼' })).toBe('places.retired')
    const [again] = await somePlaces(world, ['3 号楼'])
    expect(again).not.toBe(id)
  })

  test('renamed by one and taken out of use by another at the same moment: neither is lost', async () => {
    const ids = await somePlaces(world, ['1 号楼'], ['2 号楼'], ['3 号楼'], ['4 号楼'])
    const [a, b, c, d = ''] = ids
    await Promise.all([
      world.ask(chen, renamePlace, { id: a, building: '甲楼' }),
      world.ask(li, renamePlace, { id: b ?? '', building: '乙楼' }),
      world.ask(zhou, retirePlace, { id: c ?? '' }),
      world.ask(zhou, retirePlace, { id: d }),
    ])
    const known = new Map((await made()).map((one) => [one.id, one]))
    expect(ids.map((id) => [known.get(id)?.building, known.get(id)?.isRetired])).toEqual([
      ['甲楼', false],
      ['乙楼', false],
      ['3 号楼', true],
      ['4 号楼', true],
    ])
  })

  test('of another station’s places nobody here can change one', async () => {
    const input = { communityCode: communities.guoyuanxincun, places: entrances('1 号楼') }
    const { ids } = await world.ask(zhao, addPlaces, input)
    const id = ids[0] ?? ''
    expect(await world.codeOf(chen, renamePlace, { id, building: '2 号楼' })).toBe('not_found')
    expect(await world.codeOf(chen, retirePlace, { id })).toBe('not_found')
    expect(await world.codeOf(chen, retirePlace, { id: 'knowhere' })).toBe('not_found')
  })
})

describe('places.list', () => {
  test('community by community, buildings as people count, page by page; nothing of other stations', async () => {
    const all = ['fenglinli', 'huaianli', 'shunyidao', 'heyanli'] as const
    for (const name of all) {
      const places = entrances('10 号楼', '2 号楼')
      await world.ask(chen, addPlaces, { communityCode: communities[name], places })
    }
    const elsewhere = { communityCode: communities.guoyuanxincun, places: entrances('1 号楼') }
    await world.ask(zhao, addPlaces, elsewhere)
    const first = await world.ask(chen, listPlaces, { stationId: fenglin })
    expect(first.items.map(({ name }) => name)).toEqual([
      ...['枫林里 2 号楼', '枫林里 10 号楼', '槐安里 2 号楼', '槐安里 10 号楼'],
      ...['顺义道 2 号楼', '顺义道 10 号楼'],
    ])
    const second = await world.ask(chen, listPlaces, { stationId: fenglin, cursor: first.next })
    expect(second.items.map(({ name }) => name)).toEqual(['河沿里 2 号楼', '河沿里 10 号楼'])
    expect(second.next).toBeUndefined()
    expect(await world.codeOf(chen, listPlaces, { stationId: guoyuan })).toBe('not_found')
  })
})
