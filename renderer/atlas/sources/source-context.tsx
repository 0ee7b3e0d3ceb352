import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Source } from '#shared/model/source.ts';

/** A source and its number on the page. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

const SourceContext = createContext<ReadonlyMap<string, NumberedSource>>(new Map());

interface SourceProviderProps {
  readonly sources: readonly Source[];
  readonly children: ReactNode;
}

/** Numbers the sources of a page, so that marks and the list at its end agree. */
export function SourceProvider({ sources, children }: SourceProviderProps) {
  const numbered = useMemo(
    () => new Map(sources.map((source, index) => [source.id, { number: index + 1, source }])),
    [sources],
  );
  return <SourceContext.Provider value={numbered}>{children}</SourceContext.Provider>;
}

export function useNumberedSources(): ReadonlyMap<string, NumberedSource> {
  return useContext(SourceContext);
}
