import type { GoodsList } from '../../shared/goods/model'
import type { ListRow } from '../../shared/goods/views'

export function viewList(list: GoodsList): ListRow {
  const { _id: id, stationId, number, title, giverId, giverName, receivedOn, status } = list
  const { lineCount, pieces, valueFen } = list
  return {
    ...{ id, stationId, number, title, giverId, giverName, receivedOn, status },
    ...{ lineCount, pieces, valueFen },
  }
}
