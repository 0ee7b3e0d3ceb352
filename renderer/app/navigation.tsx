import { useTranslation } from 'react-i18next';
import { EXTENSIONS } from './extensions.ts';
import { Link } from './link.tsx';
import { useAtlasLocation } from './router.ts';
import type { Route } from './routes.ts';

/** Lists also stand for the pages of what they list. */
const SECTIONS = [
  { page: 'site-list', title: 'site.many', within: ['site-list', 'site'] },
  { page: 'species-list', title: 'species.many', within: ['species-list', 'species'] },
  { page: 'threat-list', title: 'threat.many', within: ['threat-list', 'threat'] },
] as const;

export function Navigation() {
  const { t } = useTranslation();
  const { route } = useAtlasLocation();
  const isIn = (pages: readonly Route['page'][]) => pages.includes(route.page);
  return (
    <nav className="navigation" aria-label={t('app.navigation')}>
      <Link to={{ page: 'home' }} isCurrent={isIn(['home', 'province'])}>
        {t('province.many')}
      </Link>
      {SECTIONS.map(({ page, title, within }) => (
        <Link key={page} to={{ page }} isCurrent={isIn(within)}>
          {t(title)}
        </Link>
      ))}
      {EXTENSIONS.map(({ name, Label }) => (
        <Link
          key={name}
          to={{ page: 'extension', name, rest: [] }}
          isCurrent={route.page === 'extension' && route.name === name}
        >
          <Label />
        </Link>
      ))}
      <Link to={{ page: 'about' }} isCurrent={isIn(['about'])}>
        {t('about.short')}
      </Link>
    </nav>
  );
}
