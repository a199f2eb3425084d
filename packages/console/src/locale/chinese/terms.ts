import type { Words } from '../english.ts';

/** The names of states, reasons, roles and the like, in Simplified Chinese. */
export const terms: Pick<
  Words,
  | 'view'
  | 'tab'
  | 'role'
  | 'state'
  | 'step'
  | 'actor'
  | 'nobody'
  | 'reason'
  | 'fault'
  | 'resolution'
  | 'payer'
  | 'deduction'
> = {
  view: {
    NEEDS_ANSWER: '待答复',
    DUE_TODAY: '今天到期',
    WAITING_RETURN: '等待退货',
    TO_INSPECT: '待检查',
    TO_PAY: '待退款',
    IN_DISPUTE: '争议中',
    WITH_SUPPLIER: '供应商处理中',
    ALL_OPEN: '全部进行中',
    CLOSED: '已结束',
    ALL: '全部申请',
  },
  tab: {
    NEEDS_ANSWER: '待答复',
    DUE_TODAY: '今天',
    WAITING_RETURN: '退货',
    TO_INSPECT: '检查',
    TO_PAY: '退款',
    IN_DISPUTE: '争议',
    WITH_SUPPLIER: '供应商',
    ALL_OPEN: '进行中',
    CLOSED: '已结束',
    ALL: '全部',
  },
  role: { ADMINISTRATOR: '管理员', AGENT: '客服', MEDIATOR: '调解员', SALES_CONTACT: '销售联系人' },
  state: {
    SUBMITTED: '新申请',
    AWAITING_INFORMATION: '等待回答',
    NEGOTIATING: '协商中',
    WITH_SUPPLIER: '供应商处理中',
    AWAITING_RETURN: '等待退货',
    RETURN_IN_TRANSIT: '退货运输中',
    INSPECTING: '待检查',
    SENDING_BACK: '退回买家',
    SUPPLIER_RETURN: '退给供应商',
    SUPPLIER_SETTLEMENT: '等供应商退款',
    REFUND_DUE: '待退款',
    REFUND_PENDING: '退款途中',
    REPLACEMENT_DUE: '待换货',
    REPLACEMENT_SENT: '换货已发',
    REJECTED: '已拒绝',
    IN_DISPUTE: '争议中',
    REFUNDED: '已退款',
    REPLACED: '已换货',
    CANCELLED: '已取消',
    EXPIRED: '已过期',
    CLOSED: '已结束',
  },
  step: {
    SUBMITTED: '答复',
    AWAITING_INFORMATION: '提供信息',
    NEGOTIATING: '答复方案',
    WITH_SUPPLIER: '答复',
    AWAITING_RETURN: '寄回',
    RETURN_IN_TRANSIT: '送达',
    INSPECTING: '检查',
    SENDING_BACK: '退回',
    SUPPLIER_RETURN: '退给供应商',
    SUPPLIER_SETTLEMENT: '退款给我们',
    REFUND_DUE: '退款',
    REFUND_PENDING: '确认退款',
    REPLACEMENT_DUE: '寄出换货',
    REPLACEMENT_SENT: '送达',
    REJECTED: '可提出异议',
    IN_DISPUTE: '裁定',
    REFUNDED: '可申诉',
    REPLACED: '',
    CANCELLED: '',
    EXPIRED: '',
    CLOSED: '',
  },
  actor: {
    BUYER: '买家',
    SELLER: '卖家',
    SUPPLIER: '供应商',
    MEDIATOR: '调解员',
    ADMINISTRATOR: '管理员',
    MERCHANT_SERVER: '商店',
    CARRIER: '物流公司',
    PROVIDER: '支付机构',
    SYSTEM: '系统',
  },
  nobody: '无人',
  reason: {
    CHANGE_OF_MIND: '改变主意',
    DAMAGED_IN_TRANSIT: '运输损坏',
    MISSING_PARTS: '缺少配件',
    NOT_AS_DESCRIBED: '与描述不符',
    NOT_RECEIVED: '未收到',
    ORDERED_BY_MISTAKE: '误购',
    QUALITY_ISSUE: '收货质量问题',
    QUALITY_ISSUE_IN_USE: '使用质量问题',
    WRONG_ITEM: '发错商品',
  },
  fault: { BUYER: '责任：买家', CARRIER: '责任：物流', SELLER: '责任：卖家' },
  resolution: {
    PARTIAL_REFUND: '部分退款',
    REFUND_AND_RETURN: '退货退款',
    REFUND_ONLY: '仅退款',
    REPLACEMENT: '换货',
  },
  payer: { BUYER: '买家承担运费', PLATFORM: '平台承担运费', SELLER: '卖家承担运费', SUPPLIER: '供应商承担运费' },
  deduction: {
    AGREED: '按协商结果',
    BEYOND_PAYMENTS: '超出付款可退金额',
    DIMINISHED_VALUE: '价值减损',
    DUTIES: '关税',
    HANDLING: '手续费',
    LOST_FREE_SHIPPING: '不再满足包邮',
    OTHER: '其他扣款',
    RESTOCKING: '重新上架费',
  },
};
