import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

interface FilterSelectProps {
  readonly label: string;
  /** Shown and chosen for “no filter”; its value is the empty text. */
  readonly allLabel: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onChange: (value: string) => void;
}

const ALL = 'all';

/** A filter of a list: one of a few values, each with how many there are. */
export function FilterSelect({ label, allLabel, value, options, onChange }: FilterSelectProps) {
  return (
    <Select
      className="filter-select"
      value={value === '' ? ALL : value}
      onChange={(key) => onChange(key === ALL || key === null ? '' : String(key))}
    >
      <Label>{label}</Label>
      <Button>
        <SelectValue />
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="list-box">
          <ListBoxItem id={ALL} textValue={allLabel}>
            <span>{allLabel}</span>
          </ListBoxItem>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label}>
              <span>{option.label}</span>
              {option.count !== undefined && (
                <span className="count" aria-hidden="true">
                  {option.count}
                </span>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
