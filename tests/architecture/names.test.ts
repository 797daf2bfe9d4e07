import { read, sourceFiles } from './sources'

/** `requests.setUrgency` is told by the file `set-request-urgency.ts`: each contract value has a handler file of its name. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const contexts = sourceFiles()
  .flatMap((file) => /^shared\/(\w+)\/contract\.ts$/.exec(file)?.[1] ?? [])
  .filter((context) => context !== 'kernel')

test.each(contexts)('%s: every contract has a handler file of its own name', (context) => {
  const contract = read(`shared/${context}/contract.ts`)
  const names = [...contract.matchAll(/export const (\w+) = (?:command|query)\(/g)].map(
    ([, name = '']) => name,
  )
  expect(names.length).toBeGreaterThan(0)
  const files = new Set(sourceFiles())
  const missing = names.filter((name) => !files.has(`cloudfunctions/${context}/${kebab(name)}.ts`))
  expect(missing).toEqual([])
})

test('nothing is called data, info, util, common or manager', () => {
  const vague = sourceFiles().filter((file) =>
    /(^|[/-])(data|info|utils?|common|manager|helpers?)\.tsx?$/.test(file),
  )
  expect(vague).toEqual([])
})
