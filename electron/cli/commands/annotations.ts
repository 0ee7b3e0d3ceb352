import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { isOwnFile } from '../../services/user/own-files.ts';
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

/** `annotations import FILE` (GeoJSON) */
export function importAnnotationsCommand(file: string, options: CommonOptions): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AtlasError(
      'file-unreadable',
      `${resolve(file)} cannot be read. Nothing was imported.`,
      { file },
      { cause },
    );
  }
  withAnnotations(options, (annotations) => {
    const { added, updated, unchanged, refused } = annotations.importGeoJson(text);
    const result = { added, updated, unchanged, refused };
    printResult(result, options.json === true, () =>
      [
        `${added} added, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused`,
        ...refused.map(({ index, reason }) => `feature ${index}: ${reason}`),
      ].join('\n'),
    );
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
