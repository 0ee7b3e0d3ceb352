import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportListing } from '#renderer/bridge/listing-queries.ts';
import { Failure } from '#renderer/ui/failure.tsx';

interface ExportLinksProps {
  readonly files: readonly ('sites.csv' | 'sites.geojson' | 'species.csv')[];
  /** What is listed, in the order of the list. */
  readonly ids: readonly string[];
}

const FORMATS = { csv: 'CSV', geojson: 'GeoJSON' } as const;

/** Saves what is listed as a file. */
export function ExportLinks({ files, ids }: ExportLinksProps) {
  const { t } = useTranslation('browse');
  const [error, setError] = useState<Error | null>(null);
  const save = async (name: ExportLinksProps['files'][number]) => {
    try {
      await exportListing(name, ids);
      setError(null);
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    }
  };
  return (
    <>
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
      {error !== null && <Failure error={error} />}
    </>
  );
}
