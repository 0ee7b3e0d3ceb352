import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { SortableTable } from '#renderer/ui/sortable-table.tsx';
import type { Site } from '#shared/model/site.ts';
import { siteColumns } from './site-columns.tsx';

/** Sites with category, year and area. */
export function SitesTable({ sites }: { readonly sites: readonly Site[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { name, year, area } = siteColumns(t, words);
  return (
    <SortableTable
      caption={t('site.many')}
      columns={[name, year, area]}
      rows={sites}
      rowKey={(site) => site.id}
      firstSort={{ key: 'area', isDescending: true }}
    />
  );
}
