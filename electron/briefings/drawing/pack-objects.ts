import { deflateSync } from 'node:zlib';

/** Objects per object stream: viewers unpack a whole stream to read one object of it. */
const OBJECTS_PER_STREAM = 200;
/** Widths in bytes of the fields of the cross-reference stream: type, offset or stream, index. */
const FIELD_WIDTHS = [1, 4, 2] as const;

interface PdfObject {
  readonly id: number;
  /** From `N 0 obj` to `endobj`. */
  readonly whole: Buffer;
  /** What stands between, for objects without a stream. */
  readonly body: Buffer | null;
}

type Entry = readonly [type: 0 | 1 | 2, first: number, second: number];

/**
 * Rewrites a file of PDFKit with object streams and a cross-reference stream (ISO
 * 32000-1, 7.5.7 and 7.5.8; PDF/A-2 allows both). PDFKit writes each of the two thousand
 * elements of the structure tree as plain text: packed, a briefing loses a third of its size.
 *
 * @throws Error when the file is not laid out as PDFKit 0.20 does it
 */
export function packObjects(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { objects, trailer } = readObjects(file);
  const entries: Entry[] = [[0, 0, 65_535]];
  const chunks: Buffer[] = [file.subarray(0, firstOffset(file))];
  let length = chunks[0]?.length ?? 0;
  const write = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const { id, whole, body } of objects) {
    if (body) continue;
    entries[id] = [1, length, 0];
    write(Buffer.concat([whole, Buffer.from('\n')]));
  }
  const loose = objects.filter(({ body }) => body !== null);
  let nextId = Math.max(...objects.map(({ id }) => id)) + 1;
  for (let start = 0; start < loose.length; start += OBJECTS_PER_STREAM) {
    const members = loose.slice(start, start + OBJECTS_PER_STREAM);
    for (const [index, { id }] of members.entries()) entries[id] = [2, nextId, index];
    entries[nextId] = [1, length, 0];
    write(objectStream(nextId, members));
    nextId += 1;
  }
  entries[nextId] = [1, length, 0];
  const start = length;
  write(crossReferenceStream(nextId, entries, trailer));
  write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(chunks));
}

function firstOffset(file: Buffer): number {
  // Header line, then the line of bytes above 127 that marks the file as binary.
  return file.indexOf('\n', file.indexOf('\n') + 1) + 1;
}

function readObjects(file: Buffer): { objects: PdfObject[]; trailer: string } {
  const tail = file.subarray(file.lastIndexOf('startxref')).toString('latin1');
  const tableStart = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const table = file.subarray(tableStart).toString('latin1');
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table)?.[1];
  if (!table.startsWith('xref') || trailer === undefined) throw new Error('Unknown PDF layout');
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]));
  const order = offsets.map((offset, index) => ({ offset, id: index + 1 }));
  order.sort((one, other) => one.offset - other.offset);
  const objects = order.map(({ offset, id }, index): PdfObject => {
    const end =
      file.lastIndexOf('endobj', order[index + 1]?.offset ?? tableStart) + 'endobj'.length;
    const whole = file.subarray(offset, end);
    const bodyStart = whole.indexOf('obj\n') + 'obj\n'.length;
    const isStream = whole.includes('\nstream\n');
    return {
      id,
      whole,
      body: isStream ? null : whole.subarray(bodyStart, whole.length - 'endobj'.length),
    };
  });
  return { objects, trailer: trailer.replace(/\/Size \d+/, '').trim() };
}

function objectStream(id: number, members: readonly PdfObject[]): Buffer {
  const positions: number[] = [];
  let offset = 0;
  for (const member of members) {
    positions.push(member.id, offset);
    offset += member.body?.length ?? 0;
  }
  const index = Buffer.from(`${positions.join(' ')} `);
  const data = deflateSync(Buffer.concat([index, ...members.flatMap(({ body }) => body ?? [])]));
  const dictionary =
    `/Type /ObjStm /N ${members.length} /First ${index.length} ` +
    `/Filter /FlateDecode /Length ${data.length}`;
  return streamObject(id, dictionary, data);
}

function crossReferenceStream(id: number, entries: readonly Entry[], trailer: string): Buffer {
  const [typeWidth, firstWidth, secondWidth] = FIELD_WIDTHS;
  const rowWidth = typeWidth + firstWidth + secondWidth;
  const rows = Buffer.alloc(entries.length * rowWidth);
  for (const [index, [type, first, second]] of entries.entries()) {
    rows.writeUInt8(type, index * rowWidth);
    rows.writeUInt32BE(first, index * rowWidth + typeWidth);
    rows.writeUInt16BE(second, index * rowWidth + typeWidth + firstWidth);
  }
  const data = deflateSync(rows);
  const dictionary =
    `/Type /XRef /Size ${entries.length} /W [${FIELD_WIDTHS.join(' ')}] ${trailer} ` +
    `/Filter /FlateDecode /Length ${data.length}`;
  return streamObject(id, dictionary, data);
}

function streamObject(id: number, dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<< ${dictionary} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}
