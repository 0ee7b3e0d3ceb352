import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { provincesQuery, sitesQuery } from '#renderer/bridge/atlas-queries.ts';
import { nameMatchesQuery } from '#renderer/bridge/listing-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useEnterForFirst } from '#renderer/ui/use-enter-for-first.ts';
import { LONGEST_SEARCH_TEXT } from '#shared/text/longest-search-text.ts';
import type { Names } from '#shared/text/names.ts';
import { matchesText } from '../lists/matches-text.ts';
import { type ComparedKind, MOST_COMPARED } from './compared.ts';

interface AddComparedProps {
  readonly kind: ComparedKind;
  readonly ids: readonly string[];
  readonly onAdd: (id: string) => void;
}

interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly names: Names;
}

const ENTITY_KINDS_COMPARED = { provinces: 'province', sites: 'site' } as const;

/** What the text names, those by the names shown before those by others; everything for no text. */
function candidatesFor(
  candidates: readonly Candidate[],
  text: string,
  matches: ReadonlySet<string>,
): readonly Candidate[] {
  const isShown = (one: Candidate) => matchesText(one.names, [], text);
  return [
    ...candidates.filter(isShown),
    ...candidates.filter((one) => !isShown(one) && matches.has(one.id)),
  ];
}

interface AddFieldProps {
  readonly kind: ComparedKind;
  readonly candidates: readonly Candidate[];
  readonly onAdd: (id: string) => void;
}

/** A field in which a candidate is looked for by any of its names; Enter adds the first. */
function AddField({ kind, candidates, onAdd }: AddFieldProps) {
  const { t } = useTranslation('browse');
  const { t: common } = useTranslation();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const { data, error } = useQuery(nameMatchesQuery(ENTITY_KINDS_COMPARED[kind], wanted));
  const shown = candidatesFor(candidates, wanted, new Set(wanted === '' ? [] : data));
  const isAnswered = shown.length > 0 || data !== undefined || error !== null;
  const [first] = shown;
  const enter = useEnterForFirst({
    text: wanted,
    isAnswered,
    takeFirst: () => {
      if (first !== undefined) onAdd(first.id);
    },
  });
  return (
    <ComboBox
      className="add-compared"
      menuTrigger="focus"
      inputValue={text}
      onInputChange={setText}
      // Chosen already, by all names.
      defaultFilter={() => true}
      items={shown}
      allowsEmptyCollection
      onChange={(key) => {
        if (key !== null) onAdd(String(key));
      }}
    >
      <Label>{t(`compare.add.${kind}`)}</Label>
      <div className="combo" {...enter}>
        <Input maxLength={LONGEST_SEARCH_TEXT} />
        <Button aria-label={t('compare.openList')}>
          <Icon name="down" size={14} />
        </Button>
      </div>
      <Popover className="popover select-popover">
        <ListBox
          className="list-box"
          items={shown}
          renderEmptyState={() => {
            if (error !== null) return <Failure error={error} />;
            if (!isAnswered) return <p className="empty">{common('common.loading')}</p>;
            return <p className="empty">{t(`compare.noMatch.${kind}`, { text: wanted })}</p>;
          }}
        >
          {({ id, text: name }) => (
            <ListBoxItem id={id} textValue={name}>
              <span>{name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Adds a column by name. */
export function AddCompared({ kind, ids, onAdd }: AddComparedProps) {
  const { t } = useTranslation('browse');
  const { name, compare } = useWords();
  const { data: provinces } = useQuery(provincesQuery());
  const { data: sites } = useQuery(sitesQuery());
  if (ids.length >= MOST_COMPARED) {
    return <p className="quiet compare-full">{t('compare.full', { count: MOST_COMPARED })}</p>;
  }
  const things = (kind === 'provinces' ? provinces : sites) ?? [];
  const candidates = things
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, names }) => ({ id: id as string, text: name(names, id), names }));
  // The provinces stay in the order of the atlas.
  const ordered =
    kind === 'provinces'
      ? candidates
      : candidates.toSorted((left, right) => compare(left.text, right.text));
  const add = (id: string) => {
    // The field makes room for a new one, and the focus with it.
    document.querySelector<HTMLElement>('#page h1')?.focus({ preventScroll: true });
    onAdd(id);
  };
  // Begins anew after each choice
  return <AddField key={[kind, ...ids].join(' ')} kind={kind} candidates={ordered} onAdd={add} />;
}
