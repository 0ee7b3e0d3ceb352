import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import {
  ANNOTATION_CATEGORIES,
  type AnnotationCategory,
  type AnnotationColour,
} from '#shared/model/closed-lists.ts';
import { ANNOTATION_CATEGORY_WORDS } from '#shared/text/vocabulary/annotations.ts';
import { CategoryMark } from '../category-mark.tsx';

interface CategorySelectProps {
  readonly value: AnnotationCategory;
  readonly colour: AnnotationColour;
  readonly onChange: (category: AnnotationCategory) => void;
}

/** What the annotation is about, with the symbol that the map will show. */
export function CategorySelect({ value, colour, onChange }: CategorySelectProps) {
  const { t } = useTranslation('annotations');
  const { word } = useWords();
  return (
    <Select
      className="filter-select wide"
      value={value}
      onChange={(key) => {
        const category = ANNOTATION_CATEGORIES.find((one) => one === key);
        if (category !== undefined) onChange(category);
      }}
    >
      <Label>{t('form.category')}</Label>
      <Button>
        <SelectValue />
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="list-box">
          {ANNOTATION_CATEGORIES.map((category) => {
            const name = word(ANNOTATION_CATEGORY_WORDS[category]);
            return (
              <ListBoxItem key={category} id={category} textValue={name} className="category-item">
                <CategoryMark category={category} colour={colour} size={20} />
                <span>{name}</span>
              </ListBoxItem>
            );
          })}
        </ListBox>
      </Popover>
    </Select>
  );
}
