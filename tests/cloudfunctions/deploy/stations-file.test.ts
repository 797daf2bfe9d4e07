import { parseDivisions } from '../../../cloudfunctions/deploy/divisions-file'
import { readStations } from '../../../cloudfunctions/deploy/stations-file'

const places = parseDivisions('1201\t天津市\n120113\t北辰区\n120113006\t青源街道\n120113007\t广源街道\n')
const row = {
  name: '青广社工站',
  address: '青源街道党群服务中心 1 层',
  phone: '022-00001000',
  streets: ['北辰区青源街道', '120113007'],
  hours: [{ days: '1-2', open: '08:30', close: '12:00' }],
}

test('streets by name or code, hours by weekdays', () => {
  expect(readStations([row], places)).toEqual({
    stations: [
      {
        id: 's120113006',
        name: '青广社工站',
        address: '青源街道党群服务中心 1 层',
        phone: '022-00001000',
        openingHours: [
          { weekday: 1, openMinute: 510, closeMinute: 720 },
          { weekday: 2, openMinute: 510, closeMinute: 720 },
        ],
        streetCodes: ['120113006', '120113007'],
        districtCode: '120113',
      },
    ],
  })
})

test('the mini-program that calls a car is taken over, and its id is checked', () => {
  const rideApp = { appId: 'wx0123456789abcdef', path: 'pages/ride?from=station' }
  expect(readStations([{ ...row, rideApp }], places)).toMatchObject({ stations: [{ rideApp }] })
  const wrong = readStations([{ ...row, rideApp: { ...rideApp, appId: 'wx1' } }], places)
  expect(wrong).toEqual({ problems: ['row 1: rideApp.appId an appId is wx and 16 hex digits'] })
})

test('the offices it refers to, by name', () => {
  const read = readStations([{ ...row, offices: ['青源街道民政科'] }], places)
  expect(read).toMatchObject({ stations: [{ offices: ['青源街道民政科'] }] })
  const long = readStations([{ ...row, offices: ['民'.repeat(31)] }], places)
  expect('problems' in long && long.problems).toEqual([expect.stringMatching(/^row 1: offices\.0 /)])
})

test('every problem is named with its row', () => {
  const rows = [
    { ...row, phone: undefined },
    { ...row, streets: ['北辰区没有街道'], hours: [] },
    { ...row, hours: [{ days: '1-9', open: '8:30', close: '12:00' }] },
    row,
    { ...row, streets: ['120113007'] },
  ]
  const read = readStations(rows, places)
  expect('problems' in read && read.problems).toEqual([
    expect.stringMatching(/^row 1: phone /),
    'row 2: there is no street 北辰区没有街道',
    'row 3: hours.0.days days look like 1-5 or 6',
    'row 3: hours.0.open a time looks like 08:30',
    'row 5: 120113007 already belongs to the station of row 4',
  ])
})

test.each([[{}], [null], ['[]']])('%j is no list of stations', (json) => {
  expect(readStations(json, places)).toEqual({ problems: ['The file holds a list: [ { … }, { … } ].'] })
})
