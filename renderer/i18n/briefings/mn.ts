import type { Mongolian } from '../translation.ts';
import type { briefings as en } from './en.ts';

export const briefings = {
  title: 'Танилцуулга',
} satisfies Mongolian<typeof en>;
