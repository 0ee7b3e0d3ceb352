import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { Foreign } from '#renderer/ui/foreign.tsx';
import type { Source } from '#shared/model/source.ts';

/** All that is known of a source. Its address is text to copy: the atlas never opens the network. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const published = [source.publisher, source.year].filter((part) => part !== null).join(', ');
  return (
    <div className="source-details">
      <p className="source-title">
        <Foreign language={source.language ?? 'en'}>{source.title}</Foreign>
      </p>
      {published !== '' && <p>{published}</p>}
      {source.address !== null && (
        <p className="source-address">
          <code>{source.address}</code>
          <CopyButton text={source.address} label={t('source.copyAddress')} />
        </p>
      )}
      <p className="quiet">
        {t(source.isCopy ? 'source.seenCopy' : 'source.seen', { date: source.dateSeen })}
        {source.licenceNote !== null && ` · ${word(source.licenceNote)}`}
      </p>
    </div>
  );
}
