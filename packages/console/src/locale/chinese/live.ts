import type { live as english } from '../english/live.ts';

export const live: typeof english = {
  live: {
    label: '通知',
    open: '打开',
    dismiss: '关闭通知',
  },
};
