import { Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFilter } from '#renderer/app/router.ts';
import { LONGEST_SEARCH_TEXT } from '#shared/text/longest-search-text.ts';

/** Narrows a list to the names that contain the text. */
export function NameFilter() {
  const { t } = useTranslation();
  const [text, setText] = useFilter('name');
  return (
    <SearchField className="name-filter" value={text} onChange={setText}>
      <Label>{t('list.name')}</Label>
      <Input maxLength={LONGEST_SEARCH_TEXT} />
    </SearchField>
  );
}
