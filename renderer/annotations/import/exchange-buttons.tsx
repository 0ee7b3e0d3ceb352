import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ANNOTATIONS_EXPORT_ADDRESS } from '#renderer/bridge/annotation-requests.ts';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { importFile } from './import-file.ts';

/** GeoJSON in and out. */
export function ExchangeButtons({ canExport }: { readonly canExport: boolean }) {
  const { t } = useTranslation('annotations');
  return (
    <div className="button-row">
      <FileTrigger
        acceptedFileTypes={['.geojson', '.json', 'application/geo+json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) void importFile(file);
        }}
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
