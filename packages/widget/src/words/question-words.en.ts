/** Words of questions, their answers, and evidence that was not accepted. */
export const en = {
  fromSeller: 'The seller asks',
  fromPlatform: 'The platform asks',
  askedBy: (name: string, when: string) => `${name}, ${when}`,
  aboutItem: (title: string) => `About ${title}`,
  answerBy: (when: string) => `Answer by ${when}`,
  yourAnswer: 'Your answer',
  answerMissing: 'Write an answer.',
  moreFiles: 'Files with your answer',
  send: 'Send answer',
  sending: 'Sending',
  sent: 'Your answer is sent.',

  answered: 'Questions and answers',
  youAnswered: (when: string) => `You answered ${when}`,
  otherAnswered: (name: string, when: string) => `${name} answered ${when}`,
  lapsed: 'Not answered in time',
  waiting: (when: string) => `Waits for an answer until ${when}`,

  refusedTitle: 'Not accepted as evidence',
  refusedFor: (reason: string) => `The seller: “${reason}”`,
  replaceWith: 'Send another one',
  sendAgain: 'Send',
  nothingChosen: 'Choose a file first.',
  sentAgain: 'The new file is with the seller.',
};

export type QuestionWords = typeof en;
