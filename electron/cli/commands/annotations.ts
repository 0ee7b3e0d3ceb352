import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { OTHER_VERSION_WORDS } from '#shared/text/vocabulary/annotations.ts';
import { isOwnFile } from '../../services/user/own-files.ts';
import { openSettings } from '../../services/user/settings.ts';
import { writeFileAtomically } from '../../services/user/write-file-atomically.ts';
import { type CommonOptions, withAnnotations } from '../options.ts';
import { formatTable, printResult } from '../output.ts';

/** `annotations list` */
export function listAnnotationsCommand(options: CommonOptions): void {
  withAnnotations(options, (annotations) => {
    const list = annotations.list();
    printResult(list, options.json === true, () =>
      formatTable(
        list.map(({ id, geometry, category, title }) => [id, geometry.type, category, title]),
      ),
    );
  });
}

function describeImport(result: Omit<AnnotationsImportResponse, 'changes'>): string {
  const { added, updated, unchanged, conflicts, repeated, adjusted, refused } = result;
  const lines = [
    `${added} added, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused`,
  ];
  if (conflicts > 0) {
    lines.push(
      `${conflicts} edited both here and in the file: the later version stands, the other was kept beside it with “(${OTHER_VERSION_WORDS.en} …)” in its title`,
    );
  }
  if (repeated > 0) {
    lines.push(`${repeated} stood in the file more than once: the latest was taken`);
  }
  for (const { index, reason } of adjusted) lines.push(`feature ${index}, taken: ${reason}`);
  for (const { index, reason } of refused) lines.push(`feature ${index}, refused: ${reason}`);
  return lines.join('\n');
}

/** `annotations import FILE` (GeoJSON) */
export function importAnnotationsCommand(file: string, options: CommonOptions): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new AtlasError(
      'file-unreadable',
      `${resolve(file)} cannot be read. Nothing was imported.`,
      { file },
      { cause },
    );
  }
  withAnnotations(options, (annotations, userFolder) => {
    const { language } = openSettings(userFolder).read();
    const { changes: _, ...result } = annotations.importGeoJson(bytes, language);
    printResult(result, options.json === true, () => describeImport(result));
  });
}

/** `annotations export FILE` (GeoJSON) */
export function exportAnnotationsCommand(file: string, options: CommonOptions): void {
  withAnnotations(options, (annotations, userFolder) => {
    const path = resolve(file);
    if (isOwnFile(path, userFolder)) {
      throw new AtlasError(
        'file-unwritable',
        `${path} is a file of the atlas itself. It was left as it is; choose another place.`,
        { file: path },
      );
    }
    const text = annotations.exportGeoJson();
    try {
      writeFileAtomically(path, text);
    } catch (cause) {
      throw new AtlasError(
        'file-unwritable',
        `${path} cannot be written.`,
        { file: path },
        { cause },
      );
    }
    const result = { path, annotations: annotations.list().length };
    printResult(result, options.json === true, () => path);
  });
}
