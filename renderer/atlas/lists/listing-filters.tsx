import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceFilters } from '#renderer/app/router.ts';
import { CheckboxField } from '#renderer/ui/checkbox-field.tsx';
import { focusNeighbour } from '#renderer/ui/focus-neighbour.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { FacetSelect } from './facet-select.tsx';
import { toggleValue } from './facets.ts';
import { NameFilter } from './name-filter.tsx';
import type { FacetView, Listing } from './use-listing.ts';

interface ListingFiltersProps<Row> {
  readonly facets: readonly FacetView<Row>[];
  readonly listing: Listing<Row>;
  /** Whether “only what the map shows” can be chosen. */
  readonly hasPlaces?: boolean;
}

interface ChipProps {
  readonly label: string;
  readonly onRemove: () => void;
}

/** The next chip takes the focus, else the first filter. */
function keepFocus({ currentTarget }: MouseEvent): void {
  focusNeighbour(currentTarget, currentTarget.closest('search'), '.chip', 'input');
}

function Chip({ label, onRemove }: ChipProps) {
  const { t } = useTranslation('browse');
  const remove = (event: MouseEvent) => {
    keepFocus(event);
    onRemove();
  };
  return (
    <li>
      <button type="button" className="chip" onClick={remove}>
        <span className="visually-hidden">{t('facet.remove')} </span>
        {label}
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}

/** Every filter that is on, each to be taken away. */
function Chips<Row>({ facets, listing }: ListingFiltersProps<Row>) {
  const { t } = useTranslation('browse');
  const { t: common } = useTranslation();
  const { chosen, name, isInViewOnly } = listing;
  const clear = (event: MouseEvent) => {
    event.currentTarget.closest('search')?.querySelector('input')?.focus();
    listing.clear();
  };
  if (!listing.hasFilters && !isInViewOnly) return null;
  return (
    <ul className="chips" aria-label={t('facet.active')}>
      {name !== '' && <Chip label={`“${name}”`} onRemove={() => replaceFilters({ name: null })} />}
      {facets.flatMap((facet) =>
        (chosen[facet.key] ?? []).map((value) => (
          <Chip
            key={`${facet.key} ${value}`}
            label={common('common.pair', { label: facet.title, value: facet.labelOf(value) })}
            onRemove={() => listing.choose(facet.key, toggleValue(chosen[facet.key] ?? [], value))}
          />
        )),
      )}
      {isInViewOnly && (
        <Chip label={common('list.onlyInView')} onRemove={() => replaceFilters({ view: null })} />
      )}
      <li>
        <button type="button" className="link-button" onClick={clear}>
          {t('facet.clearAll')}
        </button>
      </li>
    </ul>
  );
}

/** Name, facets and place above a list, and what of them is on. */
export function ListingFilters<Row>(props: ListingFiltersProps<Row>) {
  const { t } = useTranslation();
  const { facets, listing, hasPlaces = false } = props;
  return (
    <search className="listing-filters">
      <NameFilter />
      <div className="facets">
        {facets.map((facet) => (
          <FacetSelect
            key={facet.key}
            title={facet.title}
            options={listing.options.get(facet.key) ?? []}
            chosen={listing.chosen[facet.key] ?? []}
            onChange={(values) => listing.choose(facet.key, values)}
          />
        ))}
      </div>
      {hasPlaces && (
        <CheckboxField
          isSelected={listing.isInViewOnly}
          onChange={(isOn) => replaceFilters({ view: isOn ? '1' : null })}
        >
          {t('list.onlyInView')}
        </CheckboxField>
      )}
      <Chips {...props} />
    </search>
  );
}
