import { read, sourceFiles } from './sources'

const sizes = sourceFiles()
  .filter((file) => !file.startsWith('tests/'))
  .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)

const quantile = (share: number) => sizes[Math.floor(sizes.length * share)]?.lines ?? 0

test('files are read in one look: median 60 lines, nine of ten 160, none over 250', () => {
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([])
  expect(quantile(0.9)).toBeLessThanOrEqual(160)
  expect(quantile(0.5)).toBeLessThanOrEqual(60)
})

test('no way round the compiler and nothing left for later', () => {
  const marks =
    /\b(TODO|FIXME|XXX)\b|eslint-disable|@ts-(ignore|nocheck|expect-error)|: any\b|\bas any\b|as unknown as/
  const marked = sourceFiles()
    .filter((file) => file !== 'tests/architecture/sizes.test.ts')
    .flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => marks.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(marked).toEqual([])
})

test('no test is left out or alone', () => {
  const left = sourceFiles().filter((file) => /\b(test|it|describe)\.(only|skip|todo)\(/.test(read(file)))
  expect(left).toEqual([])
})
