import { useContext } from 'react';
import { Button, OverlayTriggerStateContext, Popover, PreviewTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type NumberedSource, useNumberedSources } from './source-context.tsx';
import { SourceDetails } from './source-details.tsx';

/** Long enough not to open under a pointer that only passes. */
const OPEN_DELAY_MILLISECONDS = 120;

function MarkButton({ numbered: { number, source } }: { readonly numbered: NumberedSource }) {
  const { t } = useTranslation();
  const preview = useContext(OverlayTriggerStateContext);
  // React Aria opens on hover only after a first press somewhere; here hover and press always do.
  const open = () => preview?.open();
  return (
    <Button
      className="source-mark"
      aria-label={t('source.mark', { number, title: source.title })}
      onPress={open}
      onHoverStart={open}
    >
      {number}
    </Button>
  );
}

/** A small number after a value: hover, focus or a press shows where the value comes from. */
export function SourceMark({ sourceId }: { readonly sourceId: string | null | undefined }) {
  const { t } = useTranslation();
  const numbered = useNumberedSources().get(sourceId ?? '');
  if (numbered === undefined) return null;
  return (
    <PreviewTrigger delay={OPEN_DELAY_MILLISECONDS}>
      <MarkButton numbered={numbered} />
      <Popover
        className="popover source-popover"
        placement="bottom start"
        offset={4}
        aria-label={t('source.number', { number: numbered.number })}
      >
        <SourceDetails source={numbered.source} />
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
