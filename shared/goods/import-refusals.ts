import type { RefusalWords } from '../kernel/refusal'

export const importRefusals = {
  'goods.sheet_csv': '这是 CSV 文件，中文容易变成乱码，没有导入。用表格软件打开它，另存为 xlsx 再选一次。',
  'goods.sheet_old':
    '这是旧格式（xls）的表，或者加了密码，没有导入。用表格软件打开，另存为不带密码的 xlsx 再选一次。',
  'goods.sheet_type': '这个文件不是 xlsx 表格，没有导入。下载一张空表照着填，或者把您的表另存为 xlsx。',
  'goods.sheet_large': (detail) =>
    `这个文件有 ${String(detail['megabytes'])} MB，最多 4 MB，没有导入。表里有图片的话先删掉，或者分成几张表。`,
  'goods.sheet_unreadable': '这张表打不开，可能没有存全。用表格软件打开看看，另存一份 xlsx 再选一次。',
  'goods.sheet_columns': (detail) =>
    `第一行里没有找到这几列：${wordsIn(detail['missing'])}。照空表的第一行改好列名，再选一次。`,
  'goods.sheet_empty': '这张表里没有东西，没有导入。第一行是列名，从第二行起一行一样，填好再选一次。',
  'goods.sheet_known': (detail) =>
    `这张表里的每一行，${String(detail['receivedOn'])} 收到的“${String(detail['title'])}”（收货单 ${String(detail['number'])}）里都收过了，没有再收一遍。真的又来了一批一样的，可以照收。`,
  'goods.labels_many': (detail) =>
    `这一批货有 ${String(detail['count'])} 张标签，一次最多印 96 张。打开其中几样，分几次印。`,
  'goods.sheet_long': (detail) =>
    `这张表有 ${String(detail['rows'])} 行，一次最多 5000 行，没有导入。分成几张表，一张一张来。`,
} satisfies Record<string, RefusalWords>

function wordsIn(list: unknown): string {
  return Array.isArray(list) ? list.join('、') : ''
}
