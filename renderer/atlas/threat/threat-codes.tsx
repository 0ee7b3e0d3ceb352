import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { ThreatCode } from '#shared/model/threat.ts';

/** Codes of a threat, each with its version: 11.2 is droughts in 3.3 and temperature in 4.0. */
export function ThreatCodes({ codes }: { readonly codes: readonly ThreatCode[] }) {
  const { t } = useTranslation();
  const { word } = useWords();
  if (codes.length === 0) return null;
  const versions = [...new Set(codes.map((code) => code.version))].sort();
  return (
    <span className="threat-codes">
      {versions.map((version) => (
        <span key={version}>
          <abbr title={t('threat.version', { version })}>{`v${version}`}</abbr>{' '}
          {codes
            .filter((code) => code.version === version)
            .map((code) => (
              <span key={code.code} className="code" title={word(code.names)}>
                {code.code}
              </span>
            ))}
        </span>
      ))}
    </span>
  );
}
