import { useId } from 'react';
import type { PlacedLabel } from './label-types.ts';

/** One name; a river's runs along its line. */
export function PlacedLabelText({ label }: { readonly label: PlacedLabel }) {
  const pathId = useId();
  const className = `map-label ${label.kind}`;
  const style = { fontSize: label.fontSize, letterSpacing: label.letterSpacing };
  if (label.path !== null) {
    return (
      <g lang={label.languageTag}>
        <path id={pathId} d={label.path} fill="none" />
        <text className={className} style={style} dy="-3">
          <textPath href={`#${pathId}`} startOffset="50%" textAnchor="middle">
            {label.lines.join(' ')}
          </textPath>
        </text>
      </g>
    );
  }
  return (
    <g lang={label.languageTag}>
      {label.kind === 'place' && (
        <circle className="town-dot" cx={label.point.x} cy={label.point.y} r="2.5" />
      )}
      <text className={className} style={style} x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.lines.map((line, index) => (
          <tspan key={line} x={label.x} dy={index === 0 ? 0 : label.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
