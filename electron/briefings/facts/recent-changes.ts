import type { ProvincePage } from '#shared/api/atlas.ts';
import type { Names } from '#shared/text/names.ts';

/** Something that changed in the province, with its year. */
export interface Change {
  readonly kind: 'established' | 'designated' | 'extended' | 'response';
  readonly year: number;
  readonly names: Names;
  readonly sourceIds: readonly string[];
}

/** The latest changes on record, newest first, at most one of a name. */
export function recentChanges(page: ProvincePage, most: number): Change[] {
  const changes: Change[] = [
    ...page.sites.flatMap((site): Change[] =>
      site.establishedYear === null
        ? []
        : [
            {
              kind: 'established',
              year: site.establishedYear,
              names: site.names,
              sourceIds: site.sourceIds.slice(0, 1),
            },
          ],
    ),
    ...page.designations.flatMap((designation): Change[] => [
      ...(designation.year === null
        ? []
        : [
            {
              kind: 'designated' as const,
              year: designation.year,
              names: designation.names,
              sourceIds: [designation.sourceId],
            },
          ]),
      ...(designation.extensionYear === null
        ? []
        : [
            {
              kind: 'extended' as const,
              year: designation.extensionYear,
              names: designation.names,
              sourceIds: [designation.sourceId],
            },
          ]),
    ]),
    ...page.responses.flatMap((response): Change[] =>
      response.year === null
        ? []
        : [
            {
              kind: 'response',
              year: response.year,
              names: response.names,
              sourceIds: [response.sourceId],
            },
          ],
    ),
  ];
  return changes
    .map((change, index) => ({ change, index }))
    .sort((one, other) => other.change.year - one.change.year || one.index - other.index)
    .slice(0, most)
    .map(({ change }) => change);
}
