import { read, sourceFiles } from './sources'

/** `requests.setUrgency` is told by the file `set-request-urgency.ts`: each contract value has a handler file of its name. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const contracts = sourceFiles().filter(
  (file) => /^shared\/\w+\/(\w+-)?contract\.ts$/.test(file) && !file.includes('kernel'),
)

test.each(contracts)('%s: every contract has a handler file of its own name', (file) => {
  const names = [...read(file).matchAll(/export const (\w+) = (?:command|query)\(/g)].map(
    ([, name = '']) => name,
  )
  expect(names.length).toBeGreaterThan(0)
  const context = file.split('/')[1] ?? ''
  const files = new Set(sourceFiles())
  expect(names.filter((name) => !files.has(`cloudfunctions/${context}/${kebab(name)}.ts`))).toEqual([])
})

test('nothing is called data, info, util, common or manager', () => {
  const vague = sourceFiles().filter((file) =>
    /(^|[/-])(data|info|utils?|common|manager|helpers?)\.tsx?$/.test(file),
  )
  expect(vague).toEqual([])
})
