import {
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { FacetOption } from './use-listing.ts';

interface FacetSelectProps {
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A facet of a list: any of its values may be chosen, each with how many rows it leaves. */
export function FacetSelect({ title, options, chosen, onChange }: FacetSelectProps) {
  const { t } = useTranslation('browse');
  const { number } = useWords();
  return (
    <DialogTrigger>
      <Button
        className={chosen.length > 0 ? 'facet-button active' : 'facet-button'}
        isDisabled={options.length === 0}
      >
        <span className="facet-title">{title}</span>
        {chosen.length > 0 && (
          <span className="facet-count">
            <span className="visually-hidden">{t('facet.chosen', { count: chosen.length })}</span>
            <span aria-hidden="true">{chosen.length}</span>
          </span>
        )}
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover facet-popover" placement="bottom start" offset={3}>
        <Dialog className="facet-dialog" aria-label={title}>
          <ListBox
            className="list-box"
            aria-label={title}
            autoFocus
            escapeKeyBehavior="none"
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) =>
              onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) => keys === 'all' || keys.has(value)),
              )
            }
          >
            {options.map(({ value, label, count, isPart }) => (
              <ListBoxItem
                key={value}
                id={value}
                textValue={label}
                className={`facet-option${isPart ? ' part' : ''}${count === 0 ? ' none' : ''}`}
              >
                <span className="checkbox-box" aria-hidden="true">
                  <Icon name="check" size={14} />
                </span>
                <span className="facet-label">{label}</span>
                <span className="count">{number(count)}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
