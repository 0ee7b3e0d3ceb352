import type { Mongolian } from '../translation.ts';
import type { annotations as en } from './en.ts';

export const annotations = {
  title: 'Тэмдэглэл',
} satisfies Mongolian<typeof en>;
