import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/ui/icon.tsx';

/** What the map's boundaries are, always in sight; whose data it is drawn from, behind a button where room is short. */
export function Attribution() {
  const { t } = useTranslation();
  return (
    <span className="attribution">
      <span>{t('map.indicative')}</span>
      <span className="credits-in-line">· {t('map.credits')}</span>
      <DialogTrigger>
        <Button className="credits-button" aria-label={t('map.showCredits')}>
          <Icon name="data" size={16} />
        </Button>
        <Popover className="popover" placement="top end" offset={4}>
          <Dialog className="credits" aria-label={t('map.showCredits')}>
            {t('about.ruleBoundaries')}
            <br />
            {t('map.credits')}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}
