import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useFilter } from '#renderer/app/router.ts';
import { nameMatchesQuery } from '#renderer/bridge/listing-queries.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';

interface Named {
  readonly id: string;
}

/**
 * Whether a row of a list is called by the text of its name filter. What the row itself says is
 * known at once; its other names, scripts and pinyin as soon as the atlas has answered.
 *
 * @param isNamed whether the text stands in what the row holds; must not change from one render to the next
 */
export function useHasName<Row extends Named>(
  kind: EntityKind,
  isNamed: (row: Row, text: string) => boolean,
): (row: Row, text: string) => boolean {
  const [name] = useFilter('name');
  const { data } = useQuery(nameMatchesQuery(kind, name));
  const matches = useMemo(() => new Set(name.trim() === '' ? [] : data), [name, data]);
  return useCallback(
    (row: Row, text: string) => isNamed(row, text) || matches.has(row.id),
    [isNamed, matches],
  );
}
