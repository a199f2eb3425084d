/** Words of an order's payments. */
export const en = {
  title: 'Payments',
  over: (number: string) => `Order ${number}`,
  paid: (sum: string) => `${sum} paid`,
  back: (sum: string) => `${sum} came back`,
  onTheWay: (sum: string) => `${sum} on its way back`,
  noDate: 'Day not known',
  reference: (reference: string) => `Reference ${reference}`,
  print: 'Print the voucher',
  none: 'Nothing was paid for this order yet.',
  methods: 'This shop takes',
  contact: 'Something wrong with a payment?',
  contactLead: (name: string) => `Write below; ${name} answers here and by e-mail.`,
  advice: 'Paying safely',
};

export type PaymentWords = typeof en;
