import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { writeFileAtomically } from '../../services/user/write-file-atomically.ts';
import { type CommonOptions, withServices } from '../options.ts';
import { formatTable, printResult } from '../output.ts';

/** `annotations list` */
export async function listAnnotationsCommand(options: CommonOptions): Promise<void> {
  await withServices(options, ({ annotations }) => {
    const list = annotations.list();
    printResult(list, options.json === true, () =>
      formatTable(
        list.map(({ id, geometry, category, title }) => [id, geometry.type, category, title]),
      ),
    );
  });
}

/** `annotations import FILE` (GeoJSON) */
export async function importAnnotationsCommand(
  file: string,
  options: CommonOptions,
): Promise<void> {
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
  await withServices(options, ({ annotations }) => {
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
export async function exportAnnotationsCommand(
  file: string,
  options: CommonOptions,
): Promise<void> {
  await withServices(options, ({ annotations }) => {
    const text = annotations.exportGeoJson();
    const path = resolve(file);
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
