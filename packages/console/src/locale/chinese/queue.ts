import type { LineState } from '@refund-widget/client';
import type { Words } from '../english.ts';

/** The queue, its deadlines, and what is said when the API cannot be reached, in Simplified Chinese. */
export const queue: Pick<Words, 'otherwise' | 'deadline' | 'queue' | 'failure'> = {
  otherwise(code, buyer, state) {
    switch (code) {
      case 'APPROVE':
        return '视为同意';
      case 'ALLOW_ESCALATION':
        return `${buyer} 可以申请平台介入`;
      case 'RESUME':
        return '按已知情况继续处理';
      case 'EXPIRE':
        return '申请失效';
      case 'LAPSE':
        return state === 'NEGOTIATING' ? '方案失效' : '异议权失效';
      case 'REMIND':
        return '会提醒对方，权利不受影响';
      default:
        return null;
    }
  },
  deadline: {
    by: (who, step, when) => `${who}应在 ${when} 前${step}`,
    yours(state: LineState, when: string) {
      switch (state) {
        case 'SUBMITTED':
        case 'NEGOTIATING':
        case 'AWAITING_INFORMATION':
          return `请在 ${when} 前答复`;
        case 'INSPECTING':
          return `请在 ${when} 前检查`;
        case 'REFUND_DUE':
          return `请在 ${when} 前退款`;
        case 'IN_DISPUTE':
          return `请在 ${when} 前裁定`;
        case 'RETURN_IN_TRANSIT':
          return `请在 ${when} 前签收`;
        default:
          return null;
      }
    },
    buyerShips: (name, when) => `${name} 应在 ${when} 前寄出`,
    ifNobody: (outcome) => `逾期：${outcome}`,
    none: '没有进行中的期限。',
  },
  queue: {
    label: (view) => `${view}，每行一个申请`,
    search: '申请号、订单、买家、SKU、运单号',
    searchLabel: '搜索申请',
    newRequests: (number) => `${number} 个新申请`,
    filter: '筛选',
    filters: '筛选条件，保存在地址中',
    state: '状态',
    states: '状态',
    seller: '卖家',
    sellers: '卖家',
    reason: '原因',
    reasons: '原因',
    asked: '申请日期',
    from: '从',
    to: '到',
    dates: (from, to) => (from && to ? `${from} 至 ${to}` : from ? `${from} 起` : `至 ${to}`),
    remove: (name, value) => `移除筛选 ${name}：${value}`,
    clearAll: '清除筛选',
    copyLink: '复制链接',
    copied: '已复制此视图的链接。',
    sort: '排序',
    byDeadline: '期限最近优先',
    byNewest: '最新优先',
    columns: {
      request: '申请',
      buyer: '买家',
      items: '商品',
      reason: '原因',
      total: '金额',
      state: '状态',
      next: '下一步 · 期限',
      seller: '卖家',
      step: '操作',
    },
    more: (number) => ` 等 ${number + 1} 种`,
    moreStates: (number) => `另有 ${number} 种状态`,
    overdue: '已超时',
    later: '更晚',
    noDeadline: '无期限',
    group: (name, number) => `${name} · ${number}`,
    open: '打开',
    actions: {
      approve: '答复',
      receive: '签收',
      inspect: '检查',
      refund: '退款',
      recordTransfer: '登记',
      enterShipment: '发货',
    },
    shown: (from, to, total) => `${from}–${to}，共 ${total}`,
    next: '下一页',
    previous: '上一页',
    page: '分页',
    move: '移动',
    openKey: '打开',
    keys: '快捷键',
    emptyTitle: {
      NEEDS_ANSWER: '没有需要您答复的申请',
      DUE_TODAY: '今天没有到期的申请',
      WAITING_RETURN: '没有等待的退货',
      TO_INSPECT: '没有待检查的退货',
      TO_PAY: '没有待退的款项',
      IN_DISPUTE: '没有争议',
      WITH_SUPPLIER: '没有供应商处理中的申请',
      ALL_OPEN: '没有进行中的申请',
      CLOSED: '还没有结束的申请',
      ALL: '还没有申请',
    },
    nextDeadline: (number, when) => `下一个期限：${number}，${when}。`,
    noOther: '没有其他进行中的申请。',
    viewCount: (view, number) => `${view}，${number}`,
    noMatch: (query) => (query ? `没有申请匹配“${query}”` : '没有申请符合筛选条件'),
    withoutFilters: (filters, found) => `已启用 ${filters} 个筛选条件。不筛选时有 ${found} 个申请。`,
    searchWithoutFilters: '不筛选再搜索',
    clearSearch: '清除搜索',
    failedTitle: '无法加载队列',
  },
  failure: {
    server: (reference) => `服务器未正常应答，您的操作没有丢失。${reference ? `编号：${reference}。` : ''}`,
    connection: '服务器没有应答，您的操作没有丢失。',
    retryIn: (seconds) => `${seconds} 秒后重试。`,
    refused: (message) => message,
    offline: (since) => `${since} 起离线。可以查看；恢复连接后再作决定，不会重复发送。`,
    notSent: '服务器没有应答，不确定是否已记录。请再按一次：不会重复执行。',
  },
};
