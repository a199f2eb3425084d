/** What buyer and staff write to each other, and staff among themselves. */
export const conversation = {
  talk: {
    label: 'Write',
    reply: 'Reply',
    note: 'Internal note',
    buyerWillSee: (name: string) => `${name} will see this`,
    staffOnly: 'Internal, staff only',
    replyTo: (name: string) => `Reply to ${name}`,
    replyHint: (name: string) => `${name} is told by e-mail.`,
    noteHint: 'Never shown to the buyer.',
    send: (name: string) => `Send to ${name}`,
    save: 'Save note',
    sending: 'Sending…',
    sent: (name: string) => `Sent to ${name}.`,
    saved: 'Note saved.',
    beforeRequest: 'before the request',
    blank: 'Write something first.',
    tooLong: (longest: number) => `At most ${longest} characters.`,
    failed: 'The messages could not be loaded.',
  },
};
