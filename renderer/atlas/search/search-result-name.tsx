import { Text } from 'react-aria-components';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import type { SearchResult } from '#shared/api/atlas.ts';
import { LANGUAGE_TAGS } from '#shared/text/language.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import { splitMatch } from './split-match.ts';

function Emphasised({ text, wanted }: { readonly text: string; readonly wanted: string }) {
  return (
    <>
      {splitMatch(text, wanted).map((piece, index) =>
        // Pieces of one text have no other identity
        piece.isMatch ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

interface SearchResultNameProps {
  readonly result: SearchResult;
  readonly wanted: string;
}

/** The result's name; the name that was found stands below it where it is another one. */
export function SearchResultName({ result, wanted }: SearchResultNameProps) {
  const language = useLanguage();
  const name = nameInLanguage(result.names, language);
  const shown = name?.text ?? result.matched;
  return (
    <>
      <Text slot="label" lang={name === null ? undefined : LANGUAGE_TAGS[name.language]}>
        <Emphasised text={shown} wanted={wanted} />
      </Text>
      {result.matched !== shown && (
        <Text slot="description">
          <Emphasised text={result.matched} wanted={wanted} />
        </Text>
      )}
    </>
  );
}
