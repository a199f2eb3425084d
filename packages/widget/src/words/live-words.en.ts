/** Words of notices about what happens while the page is open; what happened is said by the API. */
export const en = {
  show: 'Show',
  changed: 'Something has changed.',
  kept: 'What you are writing stays as it is.',
};

export type LiveWords = typeof en;
