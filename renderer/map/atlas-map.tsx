import { EXTENSIONS } from '#renderer/app/extensions.ts';
import { LabelLayer } from './labels/label-layer.tsx';
import { BaseLayer } from './layers/base-layer.tsx';
import { DimmingLayer } from './layers/dimming-layer.tsx';
import { EcoregionLayer } from './layers/ecoregion-layer.tsx';
import { GraticuleLayer } from './layers/graticule-layer.tsx';
import { PositionMark } from './layers/position-mark.tsx';
import { ProvincesLayer } from './layers/provinces-layer.tsx';
import { RiverLayer } from './layers/river-layer.tsx';
import { SiteAreasLayer } from './layers/site-areas-layer.tsx';
import { SitesLayer } from './layers/sites-layer.tsx';
import { MapView } from './map-view.tsx';
import { TargetFollower } from './target-follower.tsx';
import { Attribution } from './tools/attribution.tsx';
import { CoordinatesReadout } from './tools/coordinates-readout.tsx';
import { Legend } from './tools/legend.tsx';
import { MapTools } from './tools/map-tools.tsx';
import { OpenAtCentre } from './tools/open-at-centre.tsx';
import { ScaleBar } from './tools/scale-bar.tsx';
import { ViewInAddress } from './view-in-address.tsx';

/** The map with all its layers and tools, and the slots of the extensions. */
export function AtlasMap() {
  return (
    <MapView>
      <BaseLayer />
      <DimmingLayer />
      <ProvincesLayer />
      <EcoregionLayer />
      <RiverLayer />
      <GraticuleLayer />
      <SiteAreasLayer />
      <SitesLayer />
      <PositionMark />
      <LabelLayer />
      {EXTENSIONS.map(({ name, MapLayer }) => MapLayer !== undefined && <MapLayer key={name} />)}
      <ViewInAddress />
      <TargetFollower />
      <OpenAtCentre />
      <MapTools>
        {EXTENSIONS.map(({ name, Toolbar }) => Toolbar !== undefined && <Toolbar key={name} />)}
      </MapTools>
      {/* Before the legend, which stands on it; see styles/map-tools.css. */}
      <div className="map-foot">
        <ScaleBar />
        <CoordinatesReadout />
        <Attribution />
      </div>
      <Legend>
        {EXTENSIONS.map(({ name, Legend: Lines }) => Lines !== undefined && <Lines key={name} />)}
      </Legend>
    </MapView>
  );
}
