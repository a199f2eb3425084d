import type { MailTemplate } from '../mail-template.ts';

export interface SignInCodeMail {
  readonly merchantName: string;
  readonly supportEmail: string;
  readonly name: string;
  readonly code: string;
  readonly validMinutes: number;
}

/** To staff: the one-time code they asked for. The subject names no code, because notifications are shown on locked screens. */
export const signInCode: MailTemplate<SignInCodeMail> = {
  en: ({ merchantName, name, code, validMinutes }) => ({
    subject: `Your sign-in code for ${merchantName}`,
    preheader: `Valid for ${validMinutes} minutes.`,
    heading: 'Your sign-in code',
    reference: merchantName,
    paragraphs: [
      `Dear ${name},`,
      `Enter this code to sign in. It is valid for ${validMinutes} minutes and can be used once.`,
    ],
    code,
    closing: [
      'If you did not ask for it, somebody else has typed your address. Tell nobody the code; you need not do anything.',
    ],
  }),
  'zh-CN': ({ merchantName, name, code, validMinutes }) => ({
    subject: `${merchantName} 登录验证码`,
    preheader: `${validMinutes} 分钟内有效。`,
    heading: '您的登录验证码',
    reference: merchantName,
    paragraphs: [`${name}，您好：`, `请输入以下验证码登录。验证码 ${validMinutes} 分钟内有效，仅可使用一次。`],
    code,
    closing: ['如果不是您本人操作，说明有人输入了您的邮箱地址。请勿将验证码告诉任何人，您无需做任何事。'],
  }),
};
