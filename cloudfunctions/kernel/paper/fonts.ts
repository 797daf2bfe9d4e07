import { existsSync } from 'node:fs'
import path from 'node:path'

const folder = '@expo-google-fonts/noto-sans-sc'

/** Noto Sans SC, by the SIL Open Font License. Whole: a name of a place may hold any character. */
export const fontFiles = {
  regular: `${folder}/400Regular/NotoSansSC_400Regular.ttf`,
  bold: `${folder}/700Bold/NotoSansSC_700Bold.ttf`,
} as const
export type Weight = keyof typeof fontFiles

/** Deployed, they lie in `fonts` beside the function's one file; on a computer with the project, in its packages. */
export function fontPath(weight: Weight): string {
  const beside = path.join(__dirname, 'fonts', path.basename(fontFiles[weight]))
  return existsSync(beside) ? beside : require.resolve(fontFiles[weight])
}
