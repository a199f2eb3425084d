/** Words of parcels to the buyer, a request that turns into a return, and a number put right. */
export const en = {
  convertTitle: 'What would you like now?',
  convertLead: 'The parcel can’t be stopped any more. You can send the goods back once you have them.',
  convert: 'Turn into a return',
  convertSure: 'Turn this into a return?',
  convertDetail: 'The seller looks at it anew. You send the goods back when they have arrived.',
  orCancel: 'Or cancel the request below and keep the goods.',
  back: 'Back',
  converted: 'Your request is a return now.',

  newOne: 'The new one',
  comingBack: 'Back to you',
  sentOn: (date: string) => `Sent ${date}`,
  deliveredOn: (date: string) => `Delivered ${date}`,
  lost: 'Lost on the way',
  track: (carrier: string) => `Track with ${carrier}`,
  viewNew: 'View the new item',

  correct: 'Correct the number',
  correctTitle: 'Correct the tracking number',
  save: 'Save',
  corrected: 'The seller has the right number.',

  proofFiles: 'Receipt from the counter',
};

export type ParcelWords = typeof en;
