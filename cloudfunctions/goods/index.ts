import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { acceptTransferHandler } from './accept-transfer'
import { addGiverHandler } from './add-giver'
import { addItemHandler } from './add-item'
import { allocateGoodsHandler } from './allocate-goods'
import { changeGiverHandler } from './change-giver'
import { changeItemHandler } from './change-item'
import { changePledgeHandler } from './change-pledge'
import { closePledgeHandler } from './close-pledge'
import { countStockHandler } from './count-stock'
import { getBatchHandler } from './get-batch'
import { getItemHandler } from './get-item'
import { getListHandler } from './get-list'
import { getStockHandler } from './get-stock'
import { listBatchesHandler } from './list-batches'
import { listGiversHandler } from './list-givers'
import { listItemsHandler } from './list-items'
import { listListsHandler } from './list-lists'
import { listPledgesHandler } from './list-pledges'
import { listTargetsHandler } from './list-targets'
import { loseGoodsHandler } from './lose-goods'
import { openGiverContactHandler } from './open-giver-contact'
import { pledgeGoodsHandler } from './pledge-goods'
import { receiveListHandler } from './receive-list'
import { transferGoodsHandler } from './transfer-goods'
import { warnOfExpiries, warnOfLevels } from './warn-stock'

export const goodsHandlers: readonly Handler[] = [
  addGiverHandler,
  changeGiverHandler,
  openGiverContactHandler,
  listGiversHandler,
  pledgeGoodsHandler,
  changePledgeHandler,
  closePledgeHandler,
  listPledgesHandler,
  addItemHandler,
  changeItemHandler,
  listItemsHandler,
  getItemHandler,
  listTargetsHandler,
  receiveListHandler,
  listListsHandler,
  getListHandler,
  getBatchHandler,
  listBatchesHandler,
  getStockHandler,
  allocateGoodsHandler,
  transferGoodsHandler,
  acceptTransferHandler,
  loseGoodsHandler,
  countStockHandler,
]

/** What the clock does. */
export const goodsJobs: readonly Job[] = [
  { name: 'goods.warnOfExpiries', run: warnOfExpiries },
  { name: 'goods.warnOfLevels', run: warnOfLevels },
]
