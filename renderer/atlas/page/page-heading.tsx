import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { linkLeftBy, useAtlasLocation } from '#renderer/app/router.ts';

interface PageHeadingProps {
  readonly kicker?: ReactNode;
  /** The title as plain text, for the window. */
  readonly title: string;
  /** Stands beside the heading: where the name comes from. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

function findLink(address: string | null): HTMLElement | undefined {
  if (address === null) return undefined;
  // The page's own before those of the rail, which are on every page.
  const links = [...document.querySelectorAll<HTMLElement>('#page a'), ...document.links];
  return links.find((link) => link.getAttribute('href') === address);
}

/** The visit whose heading has taken the focus already. */
let greetedVisit = 1;

/**
 * The page's heading; names the window. It takes the focus when a link was followed to it; after
 * going back the link by which the page was left does, unless the reader's focus stands elsewhere.
 */
export function PageHeading({ kicker, title, mark, children }: PageHeadingProps) {
  const { t } = useTranslation();
  const { visit, arrival } = useAtlasLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);

  useEffect(() => {
    // The first page leaves the focus to the browser, as any page does.
    if (visit === 1) return;
    const isFirst = greetedVisit !== visit;
    greetedVisit = visit;
    const isFocusLost = document.activeElement === null || document.activeElement === document.body;
    if (!isFocusLost && (arrival === 'restored' || !isFirst)) return;
    const link = arrival === 'restored' ? findLink(linkLeftBy()) : undefined;
    (link ?? heading.current)?.focus({ preventScroll: true });
  }, [visit, arrival]);

  return (
    <header className="page-heading">
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <div className="page-title">
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
        {mark}
      </div>
    </header>
  );
}
