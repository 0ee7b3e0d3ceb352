import { AtlasError } from '#shared/errors/atlas-error.ts';

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8(cause);
  }
}

function notUtf8(cause?: unknown): AtlasError {
  return new AtlasError(
    'file-not-utf8',
    'The file was not imported: its text is not UTF-8, so its names would be garbled. Your annotations are as they were. Export it again with the encoding UTF-8.',
    {},
    { cause },
  );
}

/**
 * Decodes a JSON file: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * @throws AtlasError `file-not-utf8`
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  // A zero byte has no place in JSON: it is UTF-16 without a mark.
  if (bytes.includes(0)) throw notUtf8();
  return decode(bytes, 'utf-8');
}
