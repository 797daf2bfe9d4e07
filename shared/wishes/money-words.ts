import { foldNumbers } from '../requests/text'

/** What asks for money, or leads to where money is given. Prices (不超过 80 元) are none of it: the worker sets those. */
const asking =
  /红包|二维码|收款|付款码|扫码|转账|汇款|打款|打钱|转钱|给钱|借钱|借我|借款|现金|银行卡|卡号|账号|账户|帐号|支付宝|微信支付|微信转|众筹|水滴筹|轻松筹|捐款|还债|还款|贷款|充值|生活费|救命钱|(给|要|缺|差|凑)(点儿?|些|一笔)?钱|(给|要|缺|差|凑)[^，。,、]{0,2}[零一二两三四五六七八九十百千万\d]+\s*[多来]?\s*(元|块钱?)(?![^，。,]*的)/
/** Links, and what looks like one. */
const link =
  /https?:|www\.|[a-z0-9-]+\.(com|cn|net|org|top|vip|xyz|cc|me)\b|(微信|qq|vx|v信)\s*[:：]?\s*[a-z0-9_-]{5,}/i

/**
 * True where somebody asks for money, or names an account or a link. By law a wish is for a thing: the product shows no
 * account and no payment code. The page says so while it is written, the server refuses it.
 */
export function asksForMoney(...texts: readonly string[]): boolean {
  return texts.some((text) => asking.test(text) || link.test(text))
}

/** True where a run of figures is long enough for a phone, an identity card or a bank card. */
export function hasReachingNumber(...texts: readonly string[]): boolean {
  return texts.some((text) => foldNumbers(text) !== text)
}
