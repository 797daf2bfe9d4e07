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
import { continueImportHandler } from './continue-import'
import { countStockHandler } from './count-stock'
import { exportStockHandler } from './export-stock'
import { findByCodeHandler } from './find-by-code'
import { getBatchHandler } from './get-batch'
import { getImportHandler } from './get-import'
import { getGiverLinkHandler } from './get-giver-link'
import { getImportSheetHandler } from './get-import-sheet'
import { getItemHandler } from './get-item'
import { getListHandler } from './get-list'
import { getStockHandler } from './get-stock'
import { finishImports } from './import-clock'
import { listBatchesHandler } from './list-batches'
import { listGiversHandler } from './list-givers'
import { listItemsHandler } from './list-items'
import { listListsHandler } from './list-lists'
import { listPledgesHandler } from './list-pledges'
import { listTargetsHandler } from './list-targets'
import { loseGoodsHandler } from './lose-goods'
import { openGiverContactHandler } from './open-giver-contact'
import { openGiverLinkHandler } from './open-giver-link'
import { pledgeGoodsHandler } from './pledge-goods'
import { printLabelsHandler } from './print-labels'
import { receiveListHandler } from './receive-list'
import { reconcileStock } from './reconcile-stock'
import { renewGiverLinkHandler } from './renew-giver-link'
import { startImportHandler } from './start-import'
import { takeBackGoodsHandler } from './take-back-goods'
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
  takeBackGoodsHandler,
  startImportHandler,
  continueImportHandler,
  getImportHandler,
  getImportSheetHandler,
  exportStockHandler,
  printLabelsHandler,
  findByCodeHandler,
  getGiverLinkHandler,
  renewGiverLinkHandler,
  openGiverLinkHandler,
]

/** What the clock does. */
export const goodsJobs: readonly Job[] = [
  { name: 'goods.finishImports', run: finishImports },
  { name: 'goods.warnOfExpiries', run: warnOfExpiries },
  { name: 'goods.warnOfLevels', run: warnOfLevels },
  { name: 'goods.reconcile', run: reconcileStock },
]
