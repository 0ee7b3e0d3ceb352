import { type ReactNode, useEffect } from 'react';
import { currentLocation } from '#renderer/app/router.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import {
  type MapEmphasis,
  type MapTarget,
  showPageOnMap,
  useMapEmphasis,
} from '#renderer/map/map-store.ts';
import { Name } from '#renderer/ui/name.tsx';
import type { NameSource, OtherName } from '#shared/model/linked.ts';
import type { Source } from '#shared/model/source.ts';
import { type Names, nameInLanguage } from '#shared/text/names.ts';
import { SourceProvider } from '../sources/source-context.tsx';
import { SourceList } from '../sources/source-list.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { NamesInLanguages } from './names-in-languages.tsx';
import { PageHeading } from './page-heading.tsx';

interface EntityPageProps {
  /** What kind of thing the page is about, above its name. */
  readonly kicker: ReactNode;
  readonly names: Names;
  readonly fallbackName: string;
  /** A line below the name. */
  readonly subtitle?: ReactNode;
  readonly nameSources: readonly NameSource[];
  readonly otherNames: readonly OtherName[];
  readonly description?: Names;
  readonly sources: readonly Source[];
  readonly emphasis: MapEmphasis;
  readonly target: MapTarget | null;
  readonly children: ReactNode;
}

/** The frame that the pages of all things share: names, description, content, sources. */
export function EntityPage(props: EntityPageProps) {
  const { name, language } = useWords();
  const { names, fallbackName, nameSources, description, target } = props;
  useMapEmphasis(props.emphasis);

  const targetKey = target === null ? null : JSON.stringify(target);
  useEffect(() => {
    // An address that says what the map shows is left to say so.
    if (targetKey === null || currentLocation().arrival === 'restored') return;
    showPageOnMap(JSON.parse(targetKey));
  }, [targetKey]);

  const shown = nameInLanguage(names, language);
  const nameSource = nameSources.find((one) => one.language === shown?.language);
  const hasDescription =
    description !== undefined && Object.values(description).some((text) => text !== null);
  return (
    <SourceProvider sources={props.sources}>
      <article className="page">
        <PageHeading
          kicker={props.kicker}
          title={name(names, fallbackName)}
          mark={<SourceMark sourceId={nameSource?.sourceId} />}
        >
          <Name names={names} fallback={fallbackName} />
        </PageHeading>
        {props.subtitle !== undefined && <p className="subtitle">{props.subtitle}</p>}
        <NamesInLanguages names={names} nameSources={nameSources} otherNames={props.otherNames} />
        {hasDescription && (
          <p className="description">
            <Name names={description} fallback="" />
          </p>
        )}
        {props.children}
        <SourceList sources={props.sources} />
      </article>
    </SourceProvider>
  );
}
