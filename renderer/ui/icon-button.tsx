import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly icon: IconName;
  readonly label: string;
  readonly tooltipPlacement?: 'left' | 'right' | 'top' | 'bottom';
}

/**
 * A button without words; its label is spoken, and shown on hover and focus. While disabled it does
 * nothing but can have the focus, so that pressing it until it ends does not lose the reader's place.
 */
export function IconButton(props: IconButtonProps) {
  const { icon, label, tooltipPlacement = 'left', isDisabled = false, onPress, ...rest } = props;
  const action = isDisabled ? { 'aria-disabled': true } : onPress !== undefined && { onPress };
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} {...action} aria-label={label} className="icon-button">
        <Icon name={icon} />
      </Button>
      <Tooltip placement={tooltipPlacement} offset={6} className="tooltip">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
