import type { SupplierWords } from './supplier-words.en.ts';

export const zh: SupplierWords = {
  heading: '供应商',
  noPromise: '我们替您与供应商协商，结果无法保证。',
  print: '可打印的记录',
  kinds: {
    ASKED: '我们询问了供应商',
    OPENED: '供应商已查看',
    ACCEPTED: '供应商同意并收回商品',
    ACCEPTED_WITHOUT_RETURN: '供应商同意，无需寄回商品',
    OFFERED: '供应商提出其他方案',
    DECLINED: '供应商拒绝了',
    SHIPPED: '我们已把商品转寄给供应商',
    RECEIVED: '供应商已收到商品',
    REFUNDED: '供应商的款项已到我们账户',
    RESHIPPED: '供应商寄出了新商品',
    FAILED: '供应商未按约定履行',
    NOTE: '备注',
  },
  resolution: {
    REFUND_AND_RETURN: '退货退款',
    REFUND_ONLY: '退款',
    PARTIAL_REFUND: '部分退款',
    REPLACEMENT: '换新',
  },
  recordedBy: (name) => `由 ${name} 记录`,
  failed: '记录未能加载。',
  again: '重试',
};
