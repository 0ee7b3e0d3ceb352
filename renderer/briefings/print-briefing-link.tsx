import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** On a province's page: opens the composer with this province chosen. */
export function PrintBriefingLink({ provinceId }: { readonly provinceId: string }) {
  const { t } = useTranslation('briefings');
  return (
    <p className="print-briefing">
      <Link
        to={{ page: 'extension', name: 'briefings', rest: [] }}
        filters={{ province: provinceId }}
        className="text-button plain"
      >
        <Icon name="print" size={16} />
        {t('printBriefing')}
      </Link>
    </p>
  );
}
