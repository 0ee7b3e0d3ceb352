import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportListing } from '#renderer/bridge/listing-queries.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import type { ListingFile } from '#shared/api/listing.ts';

interface ExportLinksProps {
  readonly files: readonly ListingFile[];
  /** What is listed, in the order of the list. */
  readonly ids: readonly string[];
}

const FORMATS = { csv: 'CSV', geojson: 'GeoJSON' } as const;

/** Saves what is listed as a file. */
export function ExportLinks({ files, ids }: ExportLinksProps) {
  const { t } = useTranslation('browse');
  const language = useLanguage();
  const [error, setError] = useState<Error | null>(null);
  const save = async (name: ListingFile) => {
    try {
      await exportListing(name, ids, language);
      setError(null);
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    }
  };
  return (
    <>
      <span className="listing-saves">
        <span className="quiet">{t('export.label')}</span>
        {files.map((name) => (
          <button
            key={name}
            type="button"
            className="link-button"
            disabled={ids.length === 0}
            onClick={() => void save(name)}
          >
            {FORMATS[name.endsWith('.csv') ? 'csv' : 'geojson']}
          </button>
        ))}
      </span>
      {error !== null && <Failure error={error} />}
    </>
  );
}
