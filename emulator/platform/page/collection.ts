import type { Parts } from '../http/routing'
import { html } from './html'
import { layout } from './layout'

const pageSize = 20

/** The stored documents of one collection, oldest first; `undefined` when there is no such collection. */
export function collectionPage({ engine }: Parts, name: string, skip: number): string | undefined {
  const found = engine.collections().find((collection) => collection.name === name)
  if (found === undefined) return undefined
  const documents = engine.peek(name, skip, pageSize)
  const cards = documents.map(
    (document) => html`<pre class="card">${JSON.stringify(document, undefined, 2)}</pre>`,
  )
  const here = `/collections/${encodeURIComponent(name)}`
  const back =
    skip > 0 ? html`<a href="${here}?skip=${Math.max(0, skip - pageSize)}">前 ${pageSize} 条</a>` : ''
  const more =
    skip + pageSize < found.documents
      ? html`<a href="${here}?skip=${skip + pageSize}">后 ${pageSize} 条</a>`
      : ''
  const body = html`<nav><a href="/">回首页</a>${back}${more}</nav>
    ${cards.length > 0 ? cards : html`<div class="card"><p class="quiet">这里还是空的。</p></div>`}`
  const range = documents.length === 0 ? '' : `，这里是第 ${skip + 1} 到 ${skip + documents.length} 条`
  return layout(name, `一共 ${found.documents} 条${range}`, body)
}
