import { type ReactNode, useContext } from 'react';
import { Button, OverlayTriggerStateContext, Popover, PreviewTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNumberedSources } from './source-context.tsx';
import { SourceDetails } from './source-details.tsx';

/** Long enough not to open under a pointer that only passes. */
const OPEN_DELAY_MILLISECONDS = 120;

interface MarkProps {
  /** What the mark is called, with what it leads to. */
  readonly label: string;
  readonly popoverLabel: string;
  /** The small numbers that are seen. */
  readonly text: string;
  /** What hover, focus or a press shows. */
  readonly children: ReactNode;
}

function MarkButton({ label, text }: Pick<MarkProps, 'label' | 'text'>) {
  const preview = useContext(OverlayTriggerStateContext);
  // React Aria opens on hover only after a first press somewhere; here hover and press always do.
  const open = () => preview?.open();
  return (
    <Button className="source-mark" aria-label={label} onPress={open} onHoverStart={open}>
      {text}
    </Button>
  );
}

function Mark({ label, popoverLabel, text, children }: MarkProps) {
  return (
    <PreviewTrigger delay={OPEN_DELAY_MILLISECONDS}>
      <MarkButton label={label} text={text} />
      <Popover
        className="popover source-popover"
        placement="bottom start"
        offset={4}
        aria-label={popoverLabel}
      >
        {children}
      </Popover>
    </PreviewTrigger>
  );
}

/** A small number after a value: hover, focus or a press shows where the value comes from. */
export function SourceMark({ sourceId }: { readonly sourceId: string | null | undefined }) {
  const { t } = useTranslation();
  const numbered = useNumberedSources().get(sourceId ?? '');
  if (numbered === undefined) return null;
  const { number, source } = numbered;
  return (
    <Mark
      label={t('source.mark', { number, title: source.title })}
      popoverLabel={t('source.number', { number })}
      text={String(number)}
    >
      <SourceDetails source={source} />
    </Mark>
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

/** A value of a row: in words, with its year and scope where these are known, and its source. */
export interface SourcedValue {
  readonly words: string;
  readonly sourceId: string | null | undefined;
}

/** One mark for a whole row of a table: it tells for each of its values where that comes from. */
export function RowSources({ values }: { readonly values: readonly SourcedValue[] }) {
  const { t } = useTranslation();
  const sources = useNumberedSources();
  const known = values.flatMap(({ words, sourceId }) => {
    const numbered = sources.get(sourceId ?? '');
    return numbered === undefined ? [] : [{ ...numbered, words }];
  });
  if (known.length === 0) return null;
  const bySource = Map.groupBy(known, ({ number }) => number);
  const text = [...bySource.keys()].join(' ');
  return (
    <Mark
      label={t('source.ofRow', {
        numbers: text,
        values: known.map(({ words }) => words).join('; '),
      })}
      popoverLabel={t('source.title')}
      text={text}
    >
      <ul className="row-sources">
        {[...bySource].map(([number, rows]) => (
          <li key={number}>
            {rows.map(({ words }) => (
              <p key={words} className="sourced-value">
                {words}
              </p>
            ))}
            {rows[0] && <SourceDetails source={rows[0].source} />}
          </li>
        ))}
      </ul>
    </Mark>
  );
}
