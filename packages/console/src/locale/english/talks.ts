/** Conversations by order, with or without a request. */
export const talks = {
  talks: {
    title: 'Conversations',
    lead: 'Everything buyers wrote, also before any request. The newest is first.',
    none: 'Nobody has written yet.',
    choose: 'Choose a conversation to read and answer it.',
    notFound: 'There is no such order, or nothing of it is your seller’s.',
    unanswered: 'Waiting for an answer',
    payment: 'About a payment',
    order: (number: string) => `Order ${number}`,
    requests: 'Requests',
    vouchers: 'Payments',
    voucher: (label: string) => `Voucher for ${label}`,
    more: 'Show older',
    seller: 'In whose name',
    attach: 'Attach a file',
    attached: 'Attached files',
    remove: (name: string) => `Remove ${name}`,
    uploading: (name: string) => `Uploading ${name}…`,
    uploadFailed: (name: string) => `${name} did not arrive. Try again.`,
    tooMany: (most: number) => `At most ${most} files.`,
  },
};
