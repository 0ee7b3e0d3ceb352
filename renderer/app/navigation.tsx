import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { EXTENSIONS } from './extensions.ts';
import { Link } from './link.tsx';
import { changePreferences } from './preferences.ts';
import { useAtlasLocation } from './router.ts';
import type { Route } from './routes.ts';

/** Lists also stand for the pages of what they list. */
const SECTIONS = [
  {
    to: { page: 'home' },
    title: 'province.many',
    icon: 'provinces',
    within: ['home', 'province', 'ecoregion'],
  },
  { to: { page: 'site-list' }, title: 'site.many', icon: 'sites', within: ['site-list', 'site'] },
  {
    to: { page: 'species-list' },
    title: 'species.many',
    icon: 'species',
    within: ['species-list', 'species'],
  },
  {
    to: { page: 'threat-list' },
    title: 'threat.many',
    icon: 'threats',
    within: ['threat-list', 'threat'],
  },
] as const satisfies readonly {
  readonly to: Route;
  readonly title: string;
  readonly icon: IconName;
  readonly within: readonly Route['page'][];
}[];

interface SectionLinkProps {
  readonly to: Route;
  readonly icon: IconName;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

function SectionLink({ to, icon, isCurrent, children }: SectionLinkProps) {
  return (
    <Link to={to} isCurrent={isCurrent} onFollow={() => changePreferences({ isPanelOpen: true })}>
      <Icon name={icon} size={22} />
      <span>{children}</span>
    </Link>
  );
}

/** The rail at the window's edge: every section, one click away, whether the panel is open or not. */
export function Navigation() {
  const { t } = useTranslation();
  const { route } = useAtlasLocation();
  const isIn = (pages: readonly Route['page'][]) => pages.includes(route.page);
  return (
    <nav className="navigation" aria-label={t('app.navigation')}>
      {SECTIONS.map(({ to, title, icon, within }) => (
        <SectionLink key={to.page} to={to} icon={icon} isCurrent={isIn(within)}>
          {t(title)}
        </SectionLink>
      ))}
      {EXTENSIONS.map(({ name, Label, icon }) => (
        <SectionLink
          key={name}
          to={{ page: 'extension', name, rest: [] }}
          icon={icon}
          isCurrent={route.page === 'extension' && route.name === name}
        >
          <Label />
        </SectionLink>
      ))}
      <SectionLink to={{ page: 'about' }} icon="data" isCurrent={isIn(['about'])}>
        {t('about.short')}
      </SectionLink>
    </nav>
  );
}
