import { WechatError } from './errcode'

/** The kinds of template fields and what each takes, by the official table. The field `thing1` is of the kind `thing`. */
const kinds: Readonly<Record<string, RegExp>> = {
  thing: /^[\s\S]{1,20}$/u,
  number: /^-?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\w\s]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 ?)?\d{1,2}:\d{2}(:\d{2})?([~-].+)?$|^\d{4}年\d{1,2}月\d{1,2}日$|^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( ?\d{1,2}:\d{2}(:\d{2})?)?([~-].+)?$|^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/,
  amount: /^[¥￥$€]?\d{1,10}(\.\d{1,2})?元?$/,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^([\u4e00-\u9fff·]{1,10}|[A-Za-z .]{1,20})$/,
  phrase: /^[\u4e00-\u9fff]{1,5}$/,
}

/** Refuses a field that the real service would refuse: 47003, with the field that is at fault. */
export function assertFields(fields: Readonly<Record<string, unknown>>): void {
  for (const [name, field] of Object.entries(fields)) {
    const kind = kinds[name.replace(/\d+$/, '')]
    const value = typeof field === 'object' && field !== null && 'value' in field ? String(field.value) : ''
    if (kind === undefined || !kind.test(value)) {
      throw new WechatError(47003, `argument invalid! data.${name}.value invalid`)
    }
  }
}
