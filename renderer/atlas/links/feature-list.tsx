import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Section } from '#renderer/ui/section.tsx';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Feature } from '#shared/model/linked.ts';
import { ENTITY_KIND_WORDS } from '#shared/text/vocabulary/places.ts';
import { featureTypeKey } from '../feature/feature-type.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { FeatureLink } from './entity-links.tsx';

interface FeatureListProps {
  readonly title: string;
  readonly features: readonly Feature[];
}

/** Rivers, lakes, biomes, corridors and responses of a place, by kind. */
export function FeatureList({ title, features }: FeatureListProps) {
  const { t } = useTranslation();
  const { word } = useWords();
  if (features.length === 0) return null;
  const kinds = [...new Set(features.map((feature) => feature.kind))];
  return (
    <Section title={title} count={features.length}>
      {kinds.map((kind: EntityKind) => (
        <div key={kind} className="feature-group">
          <h3>{word(ENTITY_KIND_WORDS[kind])}</h3>
          <ul className="rows">
            {features
              .filter((feature) => feature.kind === kind)
              .map((feature) => {
                const typeKey = featureTypeKey(feature);
                const notes = [typeKey === null ? null : t(typeKey), feature.year].filter(
                  (note) => note !== null,
                );
                return (
                  <li key={feature.id}>
                    <FeatureLink feature={feature} /> <SourceMark sourceId={feature.sourceId} />
                    {notes.length > 0 && <span className="row-note">{notes.join(' · ')}</span>}
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </Section>
  );
}
