/** Words of the conversation between buyer and seller. */
export const en = {
  messages: 'Messages',
  you: 'You',
  by: (name: string, seller: string) => `${name}, ${seller}`,
  to: (seller: string) => `to ${seller}`,
  none: 'Nothing written yet. The seller gets your message by e-mail and answers here.',
  writeTo: 'Write to',
  writeToSeller: 'Write to the seller',
  messageToSeller: 'Message to the seller',
  chooseSeller: 'Choose a seller',
  attach: 'Attach a file',
  attached: 'Files with your message',
  percent: (percent: number) => `${percent}%`,
  send: 'Send',
  sent: 'Your message was sent.',
  received: (name: string) => `New message from ${name}`,
  blank: 'Write something first.',
  tooLong: (longest: number) => `At most ${longest} characters.`,
  tooManyFiles: (most: number) => `At most ${most} files.`,
  stillUploading: 'Wait until the files have arrived.',
  sellerMissing: 'Choose who you write to.',
  refused: 'This could not be sent. Load the page again and try once more.',
  loadFailed: 'The messages didn’t load.',
};

export type ConversationWords = typeof en;
