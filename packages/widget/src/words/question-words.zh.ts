import type { QuestionWords } from './question-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: QuestionWords = {
  fromSeller: '卖家想了解',
  fromPlatform: '平台想了解',
  askedBy: (name, when) => `${name}，${when}`,
  aboutItem: (title) => `关于 ${title}`,
  answerBy: (when) => `请在${when}前答复`,
  yourAnswer: '您的答复',
  answerMissing: '请填写答复。',
  moreFiles: '随答复附上的文件',
  send: '提交答复',
  sending: '正在提交',
  sent: '答复已提交。',

  answered: '问题与答复',
  youAnswered: (when) => `您于${when}答复`,
  otherAnswered: (name, when) => `${name}于${when}答复`,
  lapsed: '逾期未答复',
  waiting: (when) => `等待答复，截止${when}`,

  refusedTitle: '未被接受的凭证',
  refusedFor: (reason) => `卖家：“${reason}”`,
  replaceWith: '重新提交',
  sendAgain: '提交',
  nothingChosen: '请先选择文件。',
  sentAgain: '新文件已交给卖家。',
};
