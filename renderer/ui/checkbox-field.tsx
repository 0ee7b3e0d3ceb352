import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface CheckboxFieldProps extends Omit<CheckboxProps, 'children' | 'className'> {
  readonly children: ReactNode;
}

export function CheckboxField({ children, ...rest }: CheckboxFieldProps) {
  return (
    <Checkbox {...rest} className="checkbox-field">
      <span className="checkbox-box">
        <Icon name="check" size={14} />
      </span>
      {children}
    </Checkbox>
  );
}
