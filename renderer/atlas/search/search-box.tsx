import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { navigate } from '#renderer/app/router.ts';
import { entityRoute } from '#renderer/app/routes.ts';
import { searchQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { showPlace } from '#renderer/map/map-store.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useEnterForFirst } from '#renderer/ui/use-enter-for-first.ts';
import type { SearchResult } from '#shared/api/atlas.ts';
import { LONGEST_SEARCH_TEXT } from '#shared/text/longest-search-text.ts';
import { ENTITY_KIND_WORDS } from '#shared/text/vocabulary/places.ts';
import { groupResults } from './group-results.ts';
import { SearchResultName } from './search-result-name.tsx';

/** So that the shortcut `/` finds the field. */
export const SEARCH_FIELD_ID = 'atlas-search';

const resultKey = (result: SearchResult) => `${result.kind}:${result.id}`;

/** Search as one types over all kinds of things; Enter opens, and the map shows, what is chosen. */
export function SearchBox() {
  const { t } = useTranslation();
  const { language, word, name } = useWords();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data, error, isFetching, isPlaceholderData } = useQuery(searchQuery(wanted, language));
  const results = wanted === '' ? [] : (data ?? []);
  const groups = useMemo(() => groupResults(results), [results]);

  const open = (key: unknown) => {
    const result = results.find((candidate) => resultKey(candidate) === key);
    if (result === undefined) return;
    setText('');
    const route = entityRoute(result.kind, result.id);
    if (route !== null) navigate(route);
    else if (result.location !== null) {
      showPlace(result.location);
      // A followed page takes the focus, and the list closes; here the map does.
      document.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });
    }
  };

  const isAnswered =
    wanted === text.trim() && !isPlaceholderData && (data !== undefined || error !== null);
  const [first] = results;
  const { onKeyDownCapture, onBlurCapture } = useEnterForFirst({
    text,
    isAnswered,
    takeFirst: () => {
      if (first !== undefined) open(resultKey(first));
    },
  });
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) setText('');
  };

  return (
    <ComboBox
      className="search"
      aria-label={t('search.label')}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={open}
      // The server has already chosen what matches.
      defaultFilter={() => true}
      items={groups}
      allowsCustomValue
      allowsEmptyCollection
      // A text left standing is answered again when the reader comes back to it.
      menuTrigger={text === '' ? 'manual' : 'focus'}
    >
      <div
        className="search-field"
        onKeyDownCapture={(event) => {
          onKeyDownCapture(event);
          clearByEscape(event);
        }}
        onBlurCapture={onBlurCapture}
      >
        <Icon name="search" size={18} />
        <Input
          id={SEARCH_FIELD_ID}
          placeholder={t('search.placeholder')}
          maxLength={LONGEST_SEARCH_TEXT}
        />
        {text !== '' && (
          <Button
            slot={null}
            className="search-clear"
            aria-label={t('search.clear')}
            onPress={() => setText('')}
          >
            <Icon name="close" size={16} />
          </Button>
        )}
      </div>
      <Popover className="popover search-popover" offset={4}>
        <ListBox
          className="list-box search-results"
          items={groups}
          renderEmptyState={() => {
            if (wanted === '') return <p className="empty">{t('search.hint')}</p>;
            if (error !== null) return <Failure error={error} />;
            if (isFetching) return <p className="empty">{t('common.loading')}</p>;
            return <p className="empty">{t('search.nothing', { text: wanted })}</p>;
          }}
        >
          {(group) => (
            <ListBoxSection id={group.kind}>
              <Header>{word(ENTITY_KIND_WORDS[group.kind])}</Header>
              <Collection items={group.results}>
                {(result) => (
                  <ListBoxItem
                    id={resultKey(result)}
                    textValue={name(result.names, result.matched)}
                    className="search-result"
                  >
                    <SearchResultName result={result} wanted={wanted} />
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
