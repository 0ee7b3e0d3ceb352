import type { Russian } from '../translation.ts';
import type { annotations as en } from './en.ts';

export const annotations = {
  title: 'Пометки',
} satisfies Russian<typeof en>;
