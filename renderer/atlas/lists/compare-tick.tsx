import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { useFilter } from '#renderer/app/router.ts';
import { MOST_COMPARED } from '../compare/compared.ts';
import { formatValues, parseValues, toggleValue } from './facets.ts';

/** The ticked rows are in the address too, so that going back finds them. */
export function useTicked(): readonly [readonly string[], (id: string) => void, () => void] {
  const [text, setText] = useFilter('tick');
  const ticked = parseValues(text);
  return [ticked, (id) => setText(formatValues(toggleValue(ticked, id))), () => setText('')];
}

interface CompareTickProps {
  readonly id: string;
  readonly name: string;
}

/** Takes a row into the comparison. */
export function CompareTick({ id, name }: CompareTickProps) {
  const { t } = useTranslation('browse');
  const [ticked, toggle] = useTicked();
  const isTicked = ticked.includes(id);
  return (
    <input
      type="checkbox"
      className="compare-tick"
      aria-label={t('compare.tick', { name })}
      checked={isTicked}
      disabled={!isTicked && ticked.length >= MOST_COMPARED}
      onChange={() => toggle(id)}
    />
  );
}

/** Says what is ticked and leads to the comparison. */
export function CompareBar({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('browse');
  const [ticked, , clear] = useTicked();
  if (ticked.length === 0) return null;
  return (
    <div className="compare-bar" role="status">
      <span className="compare-names">{ticked.map((id) => names.get(id) ?? id).join(' · ')}</span>
      {ticked.length === 1 ? (
        <span className="quiet">{t('compare.tickMore', { count: MOST_COMPARED })}</span>
      ) : (
        <Link
          to={{ page: 'compare' }}
          filters={{ sites: formatValues(ticked) }}
          className="text-button primary"
        >
          {t('compare.open', { count: ticked.length })}
        </Link>
      )}
      <button type="button" className="link-button" onClick={clear}>
        {t('compare.clear')}
      </button>
    </div>
  );
}
