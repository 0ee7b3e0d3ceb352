import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { layersStore, MAP_LAYERS, type MapLayerName } from '../map-store.ts';

/** Which layers the map shows. */
export function LayersMenu() {
  const { t } = useTranslation();
  const layers = useStore(layersStore);
  return (
    <MenuTrigger>
      <IconButton icon="layers" label={t('map.layers')} />
      <Popover className="popover" placement="left top">
        <Menu
          className="list-box"
          aria-label={t('map.layers')}
          selectionMode="multiple"
          selectedKeys={layers}
          onSelectionChange={(keys) =>
            layersStore.set(
              new Set<MapLayerName>(
                keys === 'all' ? MAP_LAYERS : MAP_LAYERS.filter((layer) => keys.has(layer)),
              ),
            )
          }
        >
          {MAP_LAYERS.map((layer) => (
            <MenuItem key={layer} id={layer} textValue={t(`layer.${layer}`)} className="menu-item">
              <span className="checkbox-box">
                <Icon name="check" size={14} />
              </span>
              {t(`layer.${layer}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
