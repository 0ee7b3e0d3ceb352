import { useTranslation } from 'react-i18next';
import { Button, Dialog, Popover, PreviewTrigger } from 'react-aria-components';
import { useNumberedSources } from './source-context.tsx';
import { SourceDetails } from './source-details.tsx';

const OPEN_DELAY_MILLISECONDS = 250;

/** A small number after a value: hover, focus or a press shows where the value comes from. */
export function SourceMark({ sourceId }: { readonly sourceId: string | null | undefined }) {
  const { t } = useTranslation();
  const numbered = useNumberedSources().get(sourceId ?? '');
  if (numbered === undefined) return null;
  const { number, source } = numbered;
  return (
    <PreviewTrigger delay={OPEN_DELAY_MILLISECONDS}>
      <Button className="source-mark" aria-label={t('source.mark', { number, title: source.title })}>
        {number}
      </Button>
      <Popover className="popover source-popover" placement="bottom start" offset={4}>
        <Dialog aria-label={t('source.mark', { number, title: source.title })}>
          <SourceDetails source={source} />
        </Dialog>
      </Popover>
    </PreviewTrigger>
  );
}

interface SourceMarksProps {
  readonly sourceIds: readonly string[];
}

export function SourceMarks({ sourceIds }: SourceMarksProps) {
  return (
    <>
      {sourceIds.map((sourceId) => (
        <SourceMark key={sourceId} sourceId={sourceId} />
      ))}
    </>
  );
}
