import type { RESOURCES } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'atlas';
    resources: (typeof RESOURCES)['en'];
  }
}
