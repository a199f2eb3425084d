/** Words for showing evidence. */
export const en = {
  numberNeeded: 'Write a number.',
  range: (minimum: string | null, maximum: string | null) =>
    minimum === null
      ? `At most ${maximum}`
      : maximum === null
        ? `At least ${minimum}`
        : `Between ${minimum} and ${maximum}`,
  filesMissing: (count: number) => (count === 1 ? 'Add at least one file.' : `Add at least ${count} files.`),
  showIt: 'Show it to the seller',
  tellMore: 'A few facts first',
  evidenceLead: 'So the seller can decide without asking.',
  required: 'required',
  helps: 'helps, not required',
  atLeast: (count: number) => `at least ${count}`,
  madeFor: (minimum: string, maximum: string) => `From ${minimum} to ${maximum}`,
  dropPhotos: 'Drop or paste photos and videos here. Location data is removed.',
  dropFiles: 'Drop or paste files here.',
  takePhoto: 'Take a photo',
  chooseFiles: 'Choose files',
  yourFiles: 'Your files',
  uploaded: 'Uploaded',
  uploadFailed: (percent: number) => `Connection lost at ${percent}%`,
  uploadPaused: (percent: number) => `Waits for the connection at ${percent}%`,
  uploadRefused: 'This file can’t be used. Try another one.',
  uploadedPart: (name: string, percent: number) => `${name}: ${percent}%`,
  uploadedAll: (name: string) => `${name}: uploaded`,
  retry: 'Retry',
  removeFile: (name: string) => `Remove ${name}`,
  cancelFile: (name: string) => `Cancel ${name}`,
  continueWhile: 'You can continue while files upload.',
  stillUploading: (count: number) =>
    count === 1 ? '1 file is still on its way.' : `${count} files are still on their way.`,
  answerMissing: (label: string) => `Fill in “${label}”.`,
};

export type EvidenceWords = typeof en;
