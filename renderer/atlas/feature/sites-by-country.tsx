import { useWords } from '#renderer/i18n/use-words.ts';
import { COUNTRIES } from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import { SitesTable } from '../links/sites-table.tsx';

/** Sites of a river or an area, each country under its own heading. */
export function SitesByCountry({ sites }: { readonly sites: readonly Site[] }) {
  const { word } = useWords();
  const countries = COUNTRIES.filter((country) => sites.some((site) => site.country === country));
  return (
    <>
      {countries.map((country) => {
        const here = sites.filter((site) => site.country === country);
        return (
          <div key={country} className="feature-group">
            <h3>
              {word(COUNTRY_WORDS[country])} <span className="count">{here.length}</span>
            </h3>
            <SitesTable sites={here} />
          </div>
        );
      })}
    </>
  );
}
