/** On paying safely, where the merchant wrote nothing of their own. */
export const paymentAdvice = [
  {
    title: { en: 'Look at the address', zh: '看清网址' },
    text: {
      en: 'Pay only where the address begins with https and is the shop’s own. Do not follow links from strangers.',
      zh: '只在以 https 开头、确属本店的网址付款，不点陌生链接。',
    },
  },
  {
    title: { en: 'Use a connection of your own', zh: '使用自己的网络' },
    text: {
      en: 'Do not pay or enter bank details over public Wi-Fi.',
      zh: '不要在公共无线网络下付款或填写银行信息。',
    },
  },
  {
    title: { en: 'Compare the sum', zh: '核对金额' },
    text: {
      en: 'Check address, quantity, fees and total before you confirm.',
      zh: '确认前核对收货地址、数量、附加费用和总金额。',
    },
  },
  {
    title: { en: 'Keep passwords to yourself', zh: '保护密码' },
    text: {
      en: 'Nobody from the shop asks for a password or a one-time code. Turn on your bank’s second step.',
      zh: '商家不会索要密码或验证码。请开启银行的双重验证。',
    },
  },
  {
    title: { en: 'Keep the voucher', zh: '保存凭证' },
    text: {
      en: 'Print or save the payment voucher from this page; it helps when something is unclear later.',
      zh: '从本页打印或保存支付凭证，以便日后核对。',
    },
  },
  {
    title: { en: 'Ask at once', zh: '及时联系' },
    text: {
      en: 'If a payment looks wrong, write to the contact on this page before you pay again.',
      zh: '付款有异常时，先联系本页的客服，不要重复付款。',
    },
  },
] as const;
