import type { Told } from '../requests/timeline'

interface Happened {
  readonly fact: string
  readonly by: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** A step that an errand adds to the way of its request; undefined for facts beside it. */
export function tellErrand({ fact, by, detail }: Happened): Told | undefined {
  const helper = typeof detail['displayName'] === 'string' ? detail['displayName'] : '志愿者'
  switch (fact) {
    case 'request.entrusted':
      return { title: '变成了跑腿', note: '有志愿者接了，这里写着是谁' }
    case 'request.taken_back':
      return by === 'clock'
        ? { title: '跑腿没有人接上', note: '社工接着想办法' }
        : { title: '跑腿收回了', note: '社工另有安排' }
    case 'request.fulfilled':
      return { title: by === 'staff' ? '社工问过了，说办好了' : `${by === 'me' ? '您' : '居民'}说办好了` }
    case 'errand.grabbed':
      return { title: `${helper}接了`, note: '看得到门牌和电话，办完就看不到了' }
    case 'errand.released':
      return { title: `${helper}临时来不了`, note: '正在找下一位' }
    case 'errand.lapsed':
      return { title: '过了时间，换一位来', note: '改到第二天同一时间' }
    case 'errand.finished':
      return { title: `${helper}办完了` }
    case 'errand.sent_back':
      return { title: `${by === 'me' ? '您' : '居民'}说还差一点`, note: '接着办' }
    default:
      return undefined
  }
}
