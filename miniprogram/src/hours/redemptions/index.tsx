import { useRouter } from '@tarojs/taro'
import { MyRedemptions } from './my-redemptions'
import { OneRedemption } from './one-redemption'
import './redemptions.css'

/** 我换的: all of them, or with an id the one with its code. */
export default function RedemptionsPage() {
  const { id } = useRouter().params
  return id === undefined ? <MyRedemptions /> : <OneRedemption id={id} />
}
