/**
 * The closed list of what can go wrong. Each code has a sentence in four
 * languages on the page (`renderer/i18n`), and an English one in `AtlasError`.
 */
export const ERROR_CODES = [
  'pack-missing',
  'pack-damaged',
  'pack-newer',
  'pack-older',
  'user-folder-unwritable',
  'annotations-damaged',
  'annotations-newer',
  'annotations-locked',
  'annotation-conflict',
  'disk-full',
  'disk-error',
  'port-taken',
  'unknown-province',
  'unknown-language',
  'unknown-site',
  'unknown-species',
  'unknown-threat',
  'unknown-entity',
  'not-found',
  'invalid-request',
  'invalid-file',
  'file-not-utf8',
  'import-too-large',
  'file-unreadable',
  'file-unwritable',
  'forbidden',
  'job-cancelled',
  'briefing-failed',
  'content-invalid',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
