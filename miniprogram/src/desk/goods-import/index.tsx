import { AtStation } from '../goods/at-station'
import { Import } from './import'
import '../../goods/goods.css'

/** 从表格导入: a whole list at once, or nothing of it. */
export default function GoodsImportPage() {
  return <AtStation title="从表格导入" show={(stationId) => <Import stationId={stationId} />} />
}
