import type { Words } from '../english.ts';

/** What buyer and staff write to each other, and staff among themselves, in Simplified Chinese. */
export const conversation: Pick<Words, 'talk'> = {
  talk: {
    label: '留言',
    reply: '回复',
    note: '内部备注',
    buyerWillSee: (name) => `${name} 将会看到`,
    staffOnly: '内部备注，仅员工可见',
    replyTo: (name) => `回复 ${name}`,
    replyHint: (name) => `系统会发邮件告知 ${name}。`,
    noteHint: '买家永远看不到。',
    send: (name) => `发送给 ${name}`,
    save: '保存备注',
    sending: '正在发送…',
    sent: (name) => `已发送给 ${name}。`,
    saved: '备注已保存。',
    beforeRequest: '申请之前',
    blank: '请先写点内容。',
    tooLong: (longest) => `最多 ${longest} 个字符。`,
    failed: '消息未能加载。',
  },
};
