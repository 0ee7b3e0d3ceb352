import type { Chinese } from '../translation.ts';
import type { annotations as en } from './en.ts';

export const annotations = {
  title: '标注',
} satisfies Chinese<typeof en>;
