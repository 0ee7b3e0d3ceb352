import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { provincesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';

/** Names of provinces in the reader's language; the code until they have come. */
export function useProvinceName(): (id: string) => string {
  const { name } = useWords();
  const { data: provinces } = useQuery(provincesQuery());
  return useMemo(() => {
    const names = new Map(provinces?.map((province) => [province.id as string, province.names]));
    return (id) => {
      const found = names.get(id);
      return found === undefined ? id : name(found, id);
    };
  }, [provinces, name]);
}
