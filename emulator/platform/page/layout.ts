import type { Html } from './html'
import { html } from './html'
import { style } from './style'

export function layout(title: string, under: string, body: Html): string {
  const page = html`<html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · 最后一米</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <header>
        <div>
          <h1>${title}</h1>
          <p>${under}</p>
        </div>
      </header>
      <main>${body}</main>
    </body>
  </html>`
  return `<!doctype html>\n${page.toString()}`
}

export function section(title: string, body: Html): Html {
  return html`<section>
    <h2>${title}</h2>
    ${body}
  </section>`
}

/** A table, or one quiet sentence when there are no rows. */
export function table(heads: readonly string[], rows: readonly Html[], whenEmpty: string): Html {
  if (rows.length === 0) return html`<div class="card"><p class="quiet">${whenEmpty}</p></div>`
  const head = heads.map((word) => html`<th scope="col">${word}</th>`)
  return html`<div class="card">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

export function button(action: string, words: string): Html {
  return html`<form method="post" action="${action}"><button>${words}</button></form>`
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

export const clockTime = (at: number): string => clock.format(at)
