import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasLocation } from '#renderer/app/router.ts';

interface PageHeadingProps {
  readonly kicker?: ReactNode;
  /** The title as plain text, for the window. */
  readonly title: string;
  /** Stands beside the heading: where the name comes from. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** The page's heading; names the window, and takes the focus when a link was followed to it. */
export function PageHeading({ kicker, title, mark, children }: PageHeadingProps) {
  const { t } = useTranslation();
  const { visit, arrival } = useAtlasLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);

  useEffect(() => {
    // The first page leaves the focus to the browser, as any page does.
    if (visit > 1 && arrival === 'followed') heading.current?.focus({ preventScroll: true });
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
