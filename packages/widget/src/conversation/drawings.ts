export const clip = 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.6 17a1.7 1.7 0 0 1-2.4-2.4L15 7';
export const plane = 'M21 3 10 14M21 3l-7 18-4-7-7-4z';
