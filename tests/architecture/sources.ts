import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')

/** Every source file that git knows or would take, as paths from the root. */
export function sourceFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
  return listed
    .toString()
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
}

export const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** What a file imports: packages by name, own files as paths from the root without an ending. */
export function importsOf(file: string): readonly string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport|require\()\s*['"]([\w@./-]+)['"]/g)
  return [...found].map(([, name = '']) => {
    if (name.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), name))
    if (name.startsWith('@shared/')) return name.slice(1)
    if (name.startsWith('@/')) return `miniprogram/src/${name.slice(2)}`
    return name
  })
}
