import { aRequest } from '../../world/requests'
import { type Cells, here, none, type Scene, type Staging } from './cells'

const april = { stationId: here.station, from: '2026-04-01', to: '2026-04-30' }
/** Who works at the station, and who sees to its area. */
const counting: Cells = [none, 'worker head supervisor', 'worker head supervisor', none, none]
const desk = 'worker head'

export const figuresAccess = {
  access: { 'requests.getFigures': counting, 'requests.listFigure': counting },
  // Whoever sees to the area is told when and how far, and not which.
  shown: { 'requests.listFigure': [none, desk, desk, none, none] satisfies Cells },
  scenes: {
    'requests.getFigures': [() => april],
    'requests.listFigure': [() => ({ ...april, figure: 'opened' })],
  } satisfies Record<string, Scene>,
}

/** One of a month in which nothing else was filed; the newest stands first. */
export async function stageCounted({ contract, number, put }: Staging): Promise<Record<string, string>> {
  if (contract !== 'requests.listFigure') return {}
  const _id = `rcounted${number}`
  const createdAt = Date.UTC(2026, 3, 10) + number
  await put('requests', aRequest({ _id, stationId: here.station, createdAt }))
  return { requestId: _id }
}
