import { fireTimer } from '../functions/timers'
import { sendHtml } from '../http/respond'
import type { Hit, Route, Routes } from '../http/routes'
import type { Parts } from '../http/routing'
import type { Suggest } from '../wechat/verdict'
import { collectionPage } from './collection'
import { homePage } from './home'
import { html } from './html'
import { layout } from './layout'

const suggests: Readonly<Record<string, Suggest>> = { pass: 'pass', review: 'review', risky: 'risky' }

/** The page a person looks at, and what its buttons do. */
export function pageRoutes(parts: Parts): Routes {
  return { 'GET ': home(parts), 'GET collections': collection(parts), 'POST page': press(parts) }
}

function home(parts: Parts): Route {
  return ({ response }) => {
    sendHtml(response, 200, homePage(parts))
    return Promise.resolve()
  }
}

function collection(parts: Parts): Route {
  return ({ response, url, rest }) => {
    const skip = Math.max(0, Math.trunc(Number(url.searchParams.get('skip') ?? 0)) || 0)
    const page = collectionPage(parts, rest[0] ?? '', skip)
    const nothing = layout('没有这一类文档', '也许名字写错了', html`<a href="/">回首页</a>`)
    sendHtml(response, page === undefined ? 404 : 200, page ?? nothing)
    return Promise.resolve()
  }
}

/** `/page/fire/<function>` and `/page/media/<trace>/<verdict>`; then back to where the button was. */
function press({ host, wechat, now }: Parts): Route {
  return async ({ response, rest: [what = '', name = '', verdict = ''] }: Hit) => {
    const suggest = suggests[verdict]
    if (what === 'fire') await fireTimer(host, name, now())
    else if (what === 'media' && suggest !== undefined) await wechat.mediaCheck.settle(name, suggest)
    response.writeHead(303, { location: '/' }).end()
  }
}
