import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import type { ComparedKind } from './compared.ts';

/** Leads from a page to a comparison that begins with what the page is about. */
export function CompareLink({ kind, id }: { readonly kind: ComparedKind; readonly id: string }) {
  const { t } = useTranslation('browse');
  return (
    <p className="compare-link">
      <Link to={{ page: 'compare' }} filters={{ [kind]: id }}>
        {t(`compare.with.${kind}`)}
      </Link>
    </p>
  );
}
