import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

interface TextButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly kind?: 'plain' | 'primary' | 'danger';
  readonly children: ReactNode;
}

export function TextButton({ kind = 'plain', children, ...rest }: TextButtonProps) {
  return (
    <Button {...rest} className={`text-button ${kind}`}>
      {children}
    </Button>
  );
}
