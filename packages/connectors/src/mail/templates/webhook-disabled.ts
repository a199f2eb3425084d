import type { MailTemplate } from '../mail-template.ts';

export interface WebhookDisabledMail {
  readonly merchantName: string;
  readonly supportEmail: string;
  readonly url: string;
  /** What the receiver answered last, or why it did not. */
  readonly error: string;
}

/** To the merchant: a receiver took nothing for days and is called no more. */
export const webhookDisabled: MailTemplate<WebhookDisabledMail> = {
  en: ({ url, error, merchantName }) => ({
    subject: 'A webhook endpoint was switched off',
    preheader: url,
    heading: 'A webhook endpoint was switched off',
    reference: merchantName,
    paragraphs: [
      'The endpoint below has taken no message for three days, so it is called no more. Nothing is lost: once it works again, switch it on in the console under Developers and replay what failed. Every message keeps its id.',
    ],
    box: { label: 'Endpoint', lines: [url, error] },
  }),
  'zh-CN': ({ url, error, merchantName }) => ({
    subject: '一个 Webhook 接收地址已停用',
    preheader: url,
    heading: '一个 Webhook 接收地址已停用',
    reference: merchantName,
    paragraphs: [
      '以下接收地址连续三天未接收任何消息，已停止推送。消息没有丢失：恢复后请在控制台“开发者”中重新启用，并重新发送失败的消息，消息编号保持不变。',
    ],
    box: { label: '接收地址', lines: [url, error] },
  }),
};
