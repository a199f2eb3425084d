import type { talks as english } from '../english/talks.ts';

/** Machine-written until a native reader has read it. */
export const talks: typeof english = {
  talks: {
    title: '对话',
    lead: '买家的全部留言，包括尚未提交申请的。最新的在最前。',
    none: '还没有人留言。',
    choose: '选择一个对话查看并回复。',
    notFound: '没有此订单，或其中没有您负责的商品。',
    unanswered: '等待回复',
    payment: '关于支付',
    order: (number) => `订单 ${number}`,
    requests: '申请',
    vouchers: '支付',
    voucher: (label) => `${label} 的凭证`,
    statement: '退款明细',
    record: '处理记录',
    more: '显示更早的对话',
    seller: '以谁的名义',
    attach: '添加附件',
    attached: '附件',
    remove: (name) => `移除 ${name}`,
    uploading: (name) => `正在上传 ${name}…`,
    uploadFailed: (name) => `${name} 未上传成功，请重试。`,
    tooMany: (most) => `最多 ${most} 个文件。`,
  },
};
