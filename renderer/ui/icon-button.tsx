import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly icon: IconName;
  readonly label: string;
  readonly tooltipPlacement?: 'left' | 'right' | 'top' | 'bottom';
}

/** A button without words; its label is spoken, and shown on hover and focus. */
export function IconButton({ icon, label, tooltipPlacement = 'left', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} aria-label={label} className="icon-button">
        <Icon name={icon} />
      </Button>
      <Tooltip placement={tooltipPlacement} offset={6} className="tooltip">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
