import { AtlasError } from '#shared/errors/atlas-error.ts';
import { nameText } from '#shared/text/names.ts';
import { type CommonOptions, parseLanguages, withServices } from '../options.ts';
import { formatTable, printNote, printResult } from '../output.ts';

interface SearchOptions extends CommonOptions {
  readonly language?: string;
  readonly limit: number;
}

/** `search TEXT`: what is found, best first. */
export async function searchCommand(query: string, options: SearchOptions): Promise<void> {
  const [language = 'en'] = parseLanguages(options.language ?? 'en');
  if (query.trim() === '') throw new AtlasError('invalid-request', 'The search text is empty.');
  await withServices(options, ({ atlas }) => {
    const results = atlas
      .search({ q: query.trim(), language, limit: options.limit })
      .map(({ location: _, ...result }) => result);
    if (results.length === 0 && options.json !== true) {
      printNote(`Nothing found for “${query.trim()}”. Try fewer letters or another language.`);
      return;
    }
    printResult(results, options.json === true, () =>
      formatTable(
        results.map(({ kind, id, names, matched }) => [
          kind,
          id,
          nameText(names, language),
          matched,
        ]),
      ),
    );
  });
}
