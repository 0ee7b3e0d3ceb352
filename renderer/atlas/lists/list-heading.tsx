import { useTranslation } from 'react-i18next';
import { PageHeading } from '../page/page-heading.tsx';

interface ListHeadingProps {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
}

/** Heading of a list with how many of how many it shows. */
export function ListHeading({ title, shown, total }: ListHeadingProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={title}>{title}</PageHeading>
      <p className="subtitle" role="status">
        {shown === total
          ? t('list.count', { count: total })
          : t('list.shown', { shown, count: total })}
      </p>
    </>
  );
}
