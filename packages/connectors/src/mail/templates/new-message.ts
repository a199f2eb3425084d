import type { MailTemplate } from '../mail-template.ts';
import { button, requestBlocks } from '../request-blocks.ts';

export interface NewMessageMail {
  readonly merchantName: string;
  readonly supportEmail: string;
  /** What the buyer knows the order by. */
  readonly orderNumber: string;
  /** `R-10482`, when the message is about a request. */
  readonly requestNumber?: string | null | undefined;
  /** Who reads this mail. */
  readonly readerName: string;
  /** The seller or the buyer, as the reader knows them. */
  readonly writerName: string;
  readonly body: string;
  /** How many files came with it; they are seen beside the message, not sent. */
  readonly files: number;
  /** Where the reader can answer; left out where there is no such page. */
  readonly url?: string | null | undefined;
}

/** To the other side of an order's conversation: what was written. One subject for all, so that they make one thread. */
export const newMessage: MailTemplate<NewMessageMail> = {
  en: (data) => ({
    subject: `Messages about order ${data.orderNumber}`,
    preheader: `${data.writerName} has written to you`,
    heading: `${data.writerName} has written to you`,
    reference: reference(data, 'Request', 'Order'),
    paragraphs: [requestBlocks.en.greeting(data.readerName)],
    box: { label: `${data.writerName} writes`, lines: data.body.split('\n') },
    closing: [
      ...(data.files > 0
        ? [data.files === 1 ? '1 file is attached there.' : `${data.files} files are attached there.`]
        : []),
      'Please answer in the conversation of the order, so that everything stays in one place.',
    ],
    button: button('Open the conversation', data.url),
  }),
  'zh-CN': (data) => ({
    subject: `订单 ${data.orderNumber} 的消息`,
    preheader: `${data.writerName} 给您留言`,
    heading: `${data.writerName} 给您留言`,
    reference: reference(data, '申请', '订单'),
    paragraphs: [requestBlocks['zh-CN'].greeting(data.readerName)],
    box: { label: `${data.writerName} 写道`, lines: data.body.split('\n') },
    closing: [
      ...(data.files > 0 ? [`消息附有 ${data.files} 个文件，可在对话中查看。`] : []),
      '请在订单的对话中回复，便于双方查阅完整记录。',
    ],
    button: button('打开对话', data.url),
  }),
};

function reference({ requestNumber, orderNumber }: NewMessageMail, request: string, order: string): string {
  return [...(requestNumber ? [`${request} ${requestNumber}`] : []), `${order} ${orderNumber}`].join(' · ');
}
