import type { ParcelWords } from './parcel-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: ParcelWords = {
  convertTitle: '您希望怎么办？',
  convertLead: '包裹已无法拦截。收到商品后可以寄回。',
  convert: '改为退货',
  convertSure: '要改为退货吗？',
  convertDetail: '卖家会重新处理。商品送达后由您寄回。',
  orCancel: '也可以在下方撤销申请，留下商品。',
  back: '返回',
  converted: '已改为退货。',

  newOne: '新商品',
  comingBack: '退回给您',
  sentOn: (date) => `${date}寄出`,
  deliveredOn: (date) => `${date}送达`,
  lost: '运输途中丢失',
  track: (carrier) => `在 ${carrier} 查询`,
  viewNew: '查看新商品',

  correct: '更正运单号',
  correctTitle: '更正运单号',
  save: '保存',
  corrected: '卖家已收到正确的运单号。',

  proofFiles: '寄件凭条',
};
