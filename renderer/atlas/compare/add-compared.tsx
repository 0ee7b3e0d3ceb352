import { useQuery } from '@tanstack/react-query';
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
import { useWords } from '#renderer/i18n/use-words.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { type ComparedKind, MOST_COMPARED } from './compared.ts';

interface AddComparedProps {
  readonly kind: ComparedKind;
  readonly ids: readonly string[];
  readonly onAdd: (id: string) => void;
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
  const items = things
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, names }) => ({ id: id as string, text: name(names, id) }));
  // The provinces stay in the order of the atlas.
  const ordered =
    kind === 'provinces' ? items : items.toSorted((left, right) => compare(left.text, right.text));
  return (
    <ComboBox
      // Begins anew after each choice
      key={ids.join(' ')}
      className="add-compared"
      menuTrigger="focus"
      onChange={(key) => {
        if (key === null) return;
        // The field makes room for a new one, and the focus with it.
        document.querySelector<HTMLElement>('#page h1')?.focus({ preventScroll: true });
        onAdd(String(key));
      }}
    >
      <Label>{t(`compare.add.${kind}`)}</Label>
      <div className="combo">
        <Input />
        <Button aria-label={t('compare.openList')}>
          <Icon name="down" size={14} />
        </Button>
      </div>
      <Popover className="popover select-popover">
        <ListBox className="list-box">
          {ordered.map(({ id, text }) => (
            <ListBoxItem key={id} id={id} textValue={text}>
              <span>{text}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
