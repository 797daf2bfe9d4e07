/** `../x` seen from `a/b/c` is `a/x`; a leading slash starts at the package's root. */
export function resolvePath(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Path and query of a page address; what WeChat hands to `onLoad` is not decoded. */
export function readAddress(from: string, address: string): { path: string; query: Record<string, string> } {
  const [path = '', search = ''] = address.split('?')
  const query: Record<string, string> = {}
  for (const pair of search.split('&').filter(Boolean)) {
    const [key = '', value = ''] = pair.split('=')
    query[key] = value
  }
  return { path: resolvePath(from, path), query }
}
