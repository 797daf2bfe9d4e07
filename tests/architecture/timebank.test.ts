import { read, sourceFiles } from './sources'

const functions = sourceFiles().filter((file) => file.startsWith('cloudfunctions/'))
const usesOf = (name: string) =>
  functions.flatMap((file) =>
    [...read(file).matchAll(new RegExp(`(\\w+)[(<][^()]*\\b${name}\\b`, 'g'))].map(([, verb]) => verb),
  )

test('an entry of the time bank is only ever created and read: there is no code that could edit an old one', () => {
  const verbs = new Set(usesOf('timeEntries'))
  expect(verbs).toContain('create')
  const harmless = ['create', 'get', 'find', 'list', 'sum', 'recordId']
  expect([...verbs].filter((verb) => !harmless.includes(String(verb)))).toEqual([])
  expect(functions.filter((file) => read(file).includes("'time_entries'"))).toEqual([
    'cloudfunctions/timebank/timebank-store.ts',
  ])
})

test('one file books, and everybody else asks it to', () => {
  const bookers = functions.filter((file) => /\.create\(timeEntries/.test(read(file)))
  expect(bookers).toEqual(['cloudfunctions/timebank/writing.ts'])
})
