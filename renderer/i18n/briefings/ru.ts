import type { Russian } from '../translation.ts';
import type { briefings as en } from './en.ts';

export const briefings = {
  title: 'Справки',
} satisfies Russian<typeof en>;
