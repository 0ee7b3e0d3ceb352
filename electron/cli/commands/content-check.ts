import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { PROGRAM_FOLDER } from '../../services/folders.ts';
import type { CommonOptions } from '../options.ts';
import { formatTable, printNote, printResult } from '../output.ts';

interface ContentCheckOptions extends CommonOptions {
  readonly data?: string;
}

/**
 * `content check`: proves the rules of truth on `data/content` and prints how far it is filled.
 * The checks come with the source tree, so they are loaded only here.
 */
export async function contentCheckCommand(options: ContentCheckOptions): Promise<void> {
  const dataFolder = options.data ?? join(PROGRAM_FOLDER, 'data');
  if (!existsSync(join(dataFolder, 'content'))) {
    throw new AtlasError('file-unreadable', `There is no content in ${dataFolder}.`, {
      folder: dataFolder,
    });
  }
  const { checkContent } = await import('#data/build/content/check-content.ts');
  const { formatContentIssue } = await import('#data/build/content/content-issue.ts');
  const { issues, completeness } = checkContent(dataFolder);
  const table = [
    ['kind', 'rows', 'source', 'two sources', 'en', 'ru', 'zh', 'mn', 'text', 'point', 'area'],
    ...completeness.map(({ kind, rows, withSource, withTwoSources, names, ...rest }) => [
      kind,
      rows,
      withSource,
      withTwoSources,
      names.en,
      names.ru,
      names.zh,
      names.mn,
      rest.withDescription,
      rest.withPoint,
      rest.withArea,
    ]),
  ];
  printResult({ issues, completeness }, options.json === true, () => formatTable(table));
  if (issues.length > 0) {
    for (const issue of issues) printNote(formatContentIssue(issue));
    throw new AtlasError(
      'content-invalid',
      `The content has ${issues.length} fault${issues.length === 1 ? '' : 's'}; nothing was built.`,
      {
        issues: issues.length,
      },
    );
  }
  printNote('content check: every rule holds');
}
