export const offlineWords = '没有网络，写的都存在手机里'
