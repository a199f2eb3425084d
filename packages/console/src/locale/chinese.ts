import { byHand } from './chinese/by-hand.ts';
import { conversation } from './chinese/conversation.ts';
import { decisions } from './chinese/decisions.ts';
import { developers } from './chinese/developers.ts';
import { dispute } from './chinese/dispute.ts';
import { fulfilment } from './chinese/fulfilment.ts';
import { live } from './chinese/live.ts';
import { money } from './chinese/money.ts';
import { negotiation } from './chinese/negotiation.ts';
import { payables } from './chinese/payables.ts';
import { queue } from './chinese/queue.ts';
import { request } from './chinese/request.ts';
import { shell } from './chinese/shell.ts';
import { supplier } from './chinese/supplier.ts';
import { talks } from './chinese/talks.ts';
import { terms } from './chinese/terms.ts';
import type { Words } from './english.ts';

/** What the console says, in Simplified Chinese. Machine-written; a native reader has not read it yet. */
export const chinese: Words = {
  language: 'zh-CN',
  product: '退款工作台',
  loading: '正在加载…',
  back: '返回队列',
  skip: '跳到页面内容',
  close: '关闭',
  cancel: '取消',
  change: '更改',
  optional: '选填',
  tryAgain: '重试',
  you: '您',
  today: '今天',
  tomorrow: '明天',
  units: (number) => `${number} 件`,
  unitsOf: (number, total) => `${number} 件，共 ${total} 件`,
  remaining(minutes) {
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    if (days > 0) return hours === 0 ? `${days} 天` : `${days} 天 ${hours} 小时`;
    return hours > 0 ? `${hours} 小时 ${minutes % 60} 分` : `${minutes} 分钟`;
  },
  left: (time) => `剩 ${time}`,
  late(minutes) {
    if (minutes < 60) return `超时 ${minutes} 分钟`;
    return minutes < 1440 ? `超时 ${Math.floor(minutes / 60)} 小时` : `超时 ${Math.floor(minutes / 1440)} 天`;
  },
  ago(minutes) {
    if (minutes < 1) return '刚刚';
    if (minutes < 60) return `${minutes} 分钟前`;
    return minutes < 1440 ? `${Math.floor(minutes / 60)} 小时前` : `${Math.floor(minutes / 1440)} 天前`;
  },
  list: (parts) => parts.join('、'),
  between: '·',
  quoted: (text) => `“${text}”`,
  ...terms,
  ...queue,
  ...request,
  ...conversation,
  ...talks,
  ...decisions,
  ...negotiation,
  byHand,
  dispute,
  fulfilment,
  payables,
  ...developers,
  ...live,
  ...money,
  ...shell,
  supplier,
};
