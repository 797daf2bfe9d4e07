export type Palette = Readonly<Record<string, string>>

/** Token values by mode: dark is what `.lm-dark` changes. */
export function palettes(tokens: string): { readonly light: Palette; readonly dark: Palette } {
  const light = declared(tokens, /:root,\s*page,\s*\.lm \{([^}]*)\}/)
  return { light, dark: { ...light, ...declared(tokens, /^\.lm-dark \{([^}]*)\}/m) } }
}

function declared(tokens: string, block: RegExp): Palette {
  const body = block.exec(tokens)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--lm-([\w-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value]),
  )
}
