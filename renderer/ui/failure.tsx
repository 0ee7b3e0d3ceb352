import { useTranslation } from 'react-i18next';
import { RequestError } from '#renderer/bridge/request.ts';
import { TextButton } from './text-button.tsx';

interface FailureProps {
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** What happened, what was kept and what to do, in the reader's language. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const { t: tError } = useTranslation('errors');
  const code = error instanceof RequestError ? error.code : 'internal';
  const details = error instanceof RequestError ? Object.entries(error.details) : [];
  return (
    <div className="failure" role="alert">
      <p>{tError(code)}</p>
      <p className="failure-details">
        {t('common.errorCode')}: <code>{code}</code>
        {details.map(([name, value]) => (
          <span key={name}>
            {' · '}
            <code>
              {name}: {value}
            </code>
          </span>
        ))}
      </p>
      {onRetry !== undefined && <TextButton onPress={onRetry}>{t('common.tryAgain')}</TextButton>}
    </div>
  );
}
