import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ANNOTATIONS_EXPORT_ADDRESS } from '#renderer/bridge/annotation-requests.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { importFiles } from './import-files.ts';

/** GeoJSON in and out. */
export function ExchangeButtons({ canExport }: { readonly canExport: boolean }) {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  return (
    <div className="button-row">
      <FileTrigger
        acceptedFileTypes={['.geojson', '.json', 'application/geo+json']}
        allowsMultiple
        onSelect={(files) => void importFiles([...(files ?? [])], language)}
      >
        <TextButton>{t('exchange.import')}</TextButton>
      </FileTrigger>
      {canExport && (
        <a
          className="text-button plain"
          href={ANNOTATIONS_EXPORT_ADDRESS}
          download="annotations.geojson"
        >
          {t('exchange.export')}
        </a>
      )}
    </div>
  );
}
