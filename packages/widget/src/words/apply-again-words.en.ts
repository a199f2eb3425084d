/** Words of asking again after a request has ended. */
export const en = {
  again: 'Apply again',
  closed: 'Nothing can be asked for these goods now.',
};

export type ApplyAgainWords = typeof en;
