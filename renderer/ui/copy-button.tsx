import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

/** Long enough to be seen and to be spoken. */
const CONFIRMATION_MILLISECONDS = 2_000;

/** The clipboard is missing on plain HTTP from another computer: there, an old way still works. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

interface CopyButtonProps {
  /** What is copied; asked for at the press where it is still being written. */
  readonly text: string | (() => string);
  readonly label: string;
  /** Beside the sign, and not only spoken. */
  readonly isLabelShown?: boolean;
}

export function CopyButton({ text, label, isLabelShown = false }: CopyButtonProps) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await copyText(typeof text === 'string' ? text : text());
    setIsCopied(true);
    window.setTimeout(() => setIsCopied(false), CONFIRMATION_MILLISECONDS);
  };
  return (
    <Button className="copy-button" aria-label={label} onPress={() => void copy()}>
      <Icon name={isCopied ? 'check' : 'copy'} size={16} />
      {isLabelShown && <span className="copy-label">{label}</span>}
      <span role="status" className="visually-hidden">
        {isCopied ? t('common.copied') : ''}
      </span>
    </Button>
  );
}
