import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFilter } from '#renderer/app/router.ts';
import { provincesQuery, threatsQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { FilterSelect } from '#renderer/ui/filter-select.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import type { Threat } from '#shared/model/threat.ts';
import { ThreatLink } from '../links/entity-links.tsx';
import { ThreatCodes } from '../threat/threat-codes.tsx';
import { ListHeading } from './list-heading.tsx';
import { countValues, matchesText } from './matches-text.ts';
import { NameFilter } from './name-filter.tsx';
import { provinceOptions } from './province-options.ts';

function ThreatRow({ threat }: { readonly threat: Threat }) {
  return (
    <>
      <ThreatLink threat={threat} />
      <span className="row-note">
        <ThreatCodes codes={threat.codes} />
      </span>
    </>
  );
}

function ThreatList({ threats }: { readonly threats: readonly Threat[] }) {
  const { t } = useTranslation();
  useMapEmphasis(NO_EMPHASIS);
  const { language } = useWords();
  const { data: provinces = [] } = useQuery(provincesQuery());
  const [name] = useFilter('name');
  const [province, setProvince] = useFilter('province');
  const shown = threats.filter(
    (threat) =>
      matchesText(
        threat.names,
        threat.codes.flatMap((code) => [code.code, code.name]),
        name,
      ) &&
      (province === '' || threat.provinces.some((id) => id === province)),
  );
  const shownIds = new Set(shown.map((threat) => threat.id));
  const headings = threats.filter((threat) => threat.parentId === null);
  return (
    <article className="page">
      <ListHeading title={t('threat.many')} shown={shown.length} total={threats.length} />
      <div className="filters">
        <NameFilter />
        <FilterSelect
          label={t('province.one')}
          allLabel={t('list.all')}
          value={province}
          options={provinceOptions(
            provinces,
            countValues(threats, (threat) => threat.provinces),
            language,
          )}
          onChange={setProvince}
        />
      </div>
      {shown.length === 0 && <p className="empty">{t('list.nothing')}</p>}
      {headings.map((heading) => {
        const parts = shown.filter((threat) => threat.parentId === heading.id);
        if (parts.length === 0 && !shownIds.has(heading.id)) return null;
        return (
          <section key={heading.id} className="threat-group">
            <h2>
              <ThreatRow threat={heading} />
            </h2>
            <ul className="rows">
              {parts.map((part) => (
                <li key={part.id}>
                  <ThreatRow threat={part} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
}

/** `/threats`: the six headings and their parts. */
export function ThreatListPage() {
  const query = useQuery(threatsQuery());
  return <QueryPage query={query}>{(threats) => <ThreatList threats={threats} />}</QueryPage>;
}
