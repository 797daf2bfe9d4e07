import { nextRun } from '../functions/timers'
import type { Parts } from '../http/routing'
import { html } from './html'
import type { Html } from './html'
import { button, clockTime, layout, section, table } from './layout'

const shown = 50

/** The front page: what is stored, what was sent, what the functions said. */
export function homePage(parts: Parts): string {
  const body = html`${collections(parts)} ${functions(parts)} ${messages(parts)} ${robot(parts)}
  ${media(parts)} ${files(parts)} ${logs(parts)}`
  return layout('这台电脑上的云', `环境 ${parts.storage.ids.envId} · 文档、消息和函数都在本机`, body)
}

function collections({ engine }: Parts): Html {
  const plates = engine
    .collections()
    .map(
      ({ name, documents }) =>
        html`<a class="plate" href="/collections/${encodeURIComponent(name)}">${name}<b>${documents}</b></a>`,
    )
  return section('文档', html`<div class="card plates">${plates}</div>`)
}

function functions({ host, now }: Parts): Html {
  const rows = host.specs.map(
    ({ name, timer }) =>
      html`<tr>
        <td>${name}</td>
        <td>${timer === undefined ? '没有定时' : `${timer}，下一次 ${nextTime(timer, now())}`}</td>
        <td>${timer === undefined ? '' : button(`/page/fire/${encodeURIComponent(name)}`, '现在跑一次')}</td>
      </tr>`,
  )
  return section('函数', table(['名字', '定时（秒 分 时 日 月 周 年）', ''], rows, '还没有装上函数。'))
}

function nextTime(timer: string, from: number): string {
  const at = nextRun(timer, from)
  return at === undefined ? '不会再有' : clockTime(at)
}

function messages({ wechat }: Parts): Html {
  const rows = newest(wechat.messages.sent).map(
    (message) =>
      html`<tr>
        <td>${clockTime(message.at)}</td>
        <td>${message.touser}</td>
        <td>${message.template_id}</td>
        <td><pre>${pretty(message.data)}</pre></td>
      </tr>`,
  )
  return section(
    '发出的微信消息',
    table(['时间', '给谁', '模板', '内容'], rows, '还没有发过。有人同意过一次，才能发一条。'),
  )
}

function robot({ robot: { messages: said } }: Parts): Html {
  const rows = newest(said).map(
    (message) =>
      html`<tr>
        <td>${clockTime(message.at)}</td>
        <td><pre>${message.content}</pre></td>
      </tr>`,
  )
  return section('群机器人说过的话', table(['时间', '内容'], rows, '群里还没有消息。'))
}

function media({ wechat }: Parts): Html {
  const rows = wechat.mediaCheck.pending().map(({ traceId, url }) => {
    const to = (verdict: string) => `/page/media/${encodeURIComponent(traceId)}/${verdict}`
    return html`<tr>
      <td><a href="${encodeURI(url)}">看一看</a></td>
      <td>${button(to('pass'), '通过')}${button(to('review'), '请人看')}${button(to('risky'), '不通过')}</td>
    </tr>`
  })
  return section('等着检查的照片', table(['照片', '结果'], rows, '没有照片在等。'))
}

function files({ storage }: Parts): Html {
  const rows = storage
    .list()
    .slice(-shown)
    .map(
      ({ path, size }) =>
        html`<tr>
          <td>${path}</td>
          <td>${Math.ceil(size / 1024)} KB</td>
        </tr>`,
    )
  return section('存着的文件', table(['路径', '大小'], rows, '还没有文件。'))
}

function logs({ host }: Parts): Html {
  const rows = newest(host.logs.list()).map(
    (line) =>
      html`<tr class="${line.level === 'error' ? 'stop' : ''}">
        <td>${clockTime(line.at)}</td>
        <td>${line.functionName}</td>
        <td><pre>${line.text}</pre></td>
        <td>${line.requestId.slice(0, 8)}</td>
      </tr>`,
  )
  return section('函数日志', table(['时间', '函数', '内容', '编号'], rows, '函数还没有说过话。'))
}

function newest<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(-shown).reverse()
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
