import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { CheckboxField } from '#renderer/ui/checkbox-field.tsx';
import { COUNTRIES, PROVINCE_IDS, type ProvinceId } from '#shared/model/closed-lists.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import { useProvinceName } from '../use-province-name.ts';
import { provincesOfCountry } from './wish.ts';

interface ProvinceChoiceProps {
  readonly chosen: readonly ProvinceId[];
  readonly onChange: (ids: readonly ProvinceId[], isOn: boolean) => void;
}

/** The twelve provinces by country; a country chooses all of its own. */
export function ProvinceChoice({ chosen, onChange }: ProvinceChoiceProps) {
  const { t } = useTranslation('briefings');
  const { word } = useWords();
  const provinceName = useProvinceName();
  const choice = (ids: readonly ProvinceId[]) => {
    const count = ids.filter((id) => chosen.includes(id)).length;
    return {
      isSelected: count === ids.length,
      isIndeterminate: count > 0 && count < ids.length,
      onChange: (isOn: boolean) => onChange(ids, isOn),
    };
  };
  return (
    <fieldset className="province-choice">
      <legend>{t('composer.provinces')}</legend>
      <CheckboxField {...choice(PROVINCE_IDS)}>{t('composer.allProvinces')}</CheckboxField>
      {COUNTRIES.map((country) => (
        <div key={country} className="country-choice">
          <CheckboxField {...choice(provincesOfCountry(country))}>
            <b>{word(COUNTRY_WORDS[country])}</b>
          </CheckboxField>
          <div className="country-provinces">
            {provincesOfCountry(country).map((id) => (
              <CheckboxField key={id} {...choice([id])}>
                {provinceName(id)}
              </CheckboxField>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
