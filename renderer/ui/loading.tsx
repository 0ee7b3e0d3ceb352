import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Answers come from the same machine: a word about waiting only after this time, so nothing flickers. */
const PATIENCE_MILLISECONDS = 400;

export function Loading() {
  const { t } = useTranslation();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), PATIENCE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {isLong ? t('common.loading') : ''}
    </p>
  );
}
