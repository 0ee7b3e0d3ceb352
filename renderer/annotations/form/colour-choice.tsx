import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import { ANNOTATION_COLOURS, type AnnotationColour } from '#shared/model/closed-lists.ts';
import { ANNOTATION_COLOUR_WORDS } from '#shared/text/vocabulary/annotations.ts';

interface ColourChoiceProps {
  readonly value: AnnotationColour;
  readonly onChange: (colour: AnnotationColour) => void;
}

/** Eight colours; the name of the chosen one stands beside the label. */
export function ColourChoice({ value, onChange }: ColourChoiceProps) {
  const { t } = useTranslation('annotations');
  const { word } = useWords();
  return (
    <RadioGroup
      className="colour-choice"
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const colour = ANNOTATION_COLOURS.find((one) => one === key);
        if (colour !== undefined) onChange(colour);
      }}
    >
      <Label>
        {t('form.colour')} <span className="quiet">{word(ANNOTATION_COLOUR_WORDS[value])}</span>
      </Label>
      <div className="colour-swatches">
        {ANNOTATION_COLOURS.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            className="colour-swatch"
            aria-label={word(ANNOTATION_COLOUR_WORDS[colour])}
          >
            <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
              <circle cx={12} cy={12} r={11} fill={ANNOTATION_COLOUR_VALUES[colour]} />
              {colour === value && (
                <path d="M7 12.5L10.5 16L17 8.5" fill="none" stroke="#ffffff" strokeWidth={2.4} />
              )}
            </svg>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
