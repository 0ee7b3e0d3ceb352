import type { Chinese } from '../translation.ts';
import type { briefings as en } from './en.ts';

export const briefings = {
  title: '简报',
} satisfies Chinese<typeof en>;
