/** Words for whose turn it is and what comes next. */
export const en = {
  nothingLeft: 'Nothing left to do.',
  done: 'All of it is done.',
  over: 'Nobody has to act.',
  nextStep: 'next',
};

export type StateWords = typeof en;
