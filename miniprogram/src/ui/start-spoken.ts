import { mergeInternalComponents } from '@tarojs/shared'
import { spokenAttributes } from './spoken-attributes'

// Before anything is drawn: Taro counts the attributes of each element once.
if (process.env.TARO_ENV === 'weapp') mergeInternalComponents(spokenAttributes)
