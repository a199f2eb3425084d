/** Notices of what others do. */
export const live = {
  live: {
    label: 'Notices',
    open: 'Open',
    dismiss: 'Dismiss',
  },
};
