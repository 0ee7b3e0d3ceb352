import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { hoverEntity } from '#renderer/map/map-store.ts';
import { focusNeighbour } from '#renderer/ui/focus-neighbour.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { ProvinceLink, SiteLinkById, ThreatLink } from '../links/entity-links.tsx';
import { SourceMark, SourceMarks } from '../sources/source-mark.tsx';
import { ScopeCell, SeverityCell } from '../threat/heat-cell.tsx';
import type { CompareCell, CompareRow, CompareSubject } from './compare-rows.ts';
import type { ComparedKind } from './compared.ts';
import type { CompareWords } from './use-compare-words.ts';

interface CompareTableProps {
  readonly kind: ComparedKind;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly CompareRow[];
  readonly words: CompareWords;
  readonly onRemove: (id: string) => void;
}

/** A threat whose degree is known takes two cells, scope and severity; all else one across both. */
function Cell({
  row,
  cell,
  words,
}: {
  readonly row: CompareRow;
  readonly cell: CompareCell;
  readonly words: CompareWords;
}) {
  if (cell.kind === 'threat') {
    const { scope, severity } = cell.assessment;
    if (scope === 'unknown' && severity === 'unknown') {
      return (
        <td colSpan={2} className="heat unrated">
          {words.cell(row, cell)}
        </td>
      );
    }
    return (
      <>
        <ScopeCell scope={scope} />
        <SeverityCell severity={severity} />
      </>
    );
  }
  const note = words.note(cell);
  const isQuiet = cell.kind === 'unknown' || (cell.kind === 'terms' && cell.terms.length === 0);
  return (
    <td colSpan={2} className={cell.kind === 'terms' ? undefined : 'figure'}>
      <span className={isQuiet ? 'not-known' : undefined}>{words.cell(row, cell)}</span>{' '}
      {cell.kind !== 'unknown' && <SourceMarks sourceIds={cell.sourceIds} />}
      {note !== '' && <span className="row-note">{note}</span>}
    </td>
  );
}

/** Which rows begin a part of the table. */
function startsGroup(rows: readonly CompareRow[], index: number): boolean {
  return rows[index]?.subject.group !== rows[index - 1]?.subject.group;
}

function RowTitle({
  subject,
  words,
}: {
  readonly subject: CompareSubject;
  readonly words: CompareWords;
}) {
  if (subject.group === 'threats') return <ThreatLink threat={subject.threat} isNarrow />;
  return <>{words.title(subject)}</>;
}

/** One column for each thing compared; rows whose columns differ carry a mark, not only a colour. */
export function CompareTable({ kind, columns, rows, words, onRemove }: CompareTableProps) {
  const { t } = useTranslation('browse');
  const hovered = kind === 'provinces' ? 'province' : 'site';
  return (
    <table className="table heat-table compare-table" data-columns={columns.length}>
      <caption className="visually-hidden">{t(`compare.caption.${kind}`)}</caption>
      <thead>
        <tr>
          <td>
            <span className="visually-hidden">{t('compare.rowTitle')}</span>
          </td>
          {columns.map(({ id, name }) => (
            <th
              key={id}
              scope="col"
              colSpan={2}
              onMouseEnter={() => hoverEntity({ kind: hovered, id })}
              onMouseLeave={() => hoverEntity(null)}
            >
              <span className="compare-heading">
                {kind === 'provinces' ? <ProvinceLink id={id} /> : <SiteLinkById id={id} />}
                <button
                  type="button"
                  className="remove-column"
                  aria-label={t('compare.remove', { name })}
                  onClick={({ currentTarget }) => {
                    const page = currentTarget.closest('.page');
                    focusNeighbour(currentTarget, page, '.remove-column', 'h1');
                    onRemove(id);
                  }}
                >
                  <Icon name="close" size={14} />
                </button>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {startsGroup(rows, index) && row.subject.group !== 'figures' && (
              <tr className="group-row">
                <th scope="colgroup" colSpan={columns.length * 2 + 1}>
                  {words.group(row.subject.group)}
                </th>
              </tr>
            )}
            <tr className={row.isDifferent ? 'different' : undefined}>
              <th scope="row">
                {row.isDifferent && columns.length > 1 && (
                  <span className="different-mark">
                    <span aria-hidden="true">≠</span>
                    <span className="visually-hidden">{t('compare.differs')} </span>
                  </span>
                )}
                <RowTitle subject={row.subject} words={words} />
                {row.subject.group === 'threats' && (
                  <span className="compare-sources">
                    {row.cells.map(
                      (cell, column) =>
                        cell.kind === 'threat' && (
                          <SourceMark
                            key={columns[column]?.id}
                            sourceId={cell.assessment.sourceId}
                          />
                        ),
                    )}
                  </span>
                )}
              </th>
              {row.cells.map((cell, column) => (
                <Cell key={columns[column]?.id} row={row} cell={cell} words={words} />
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
