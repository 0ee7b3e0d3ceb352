import type { MouseEvent, ReactNode } from 'react';
import { navigate } from './router.ts';
import { type Route, routePath } from './routes.ts';

interface LinkProps {
  readonly to: Route;
  readonly filters?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly onHoverChange?: (isHovered: boolean) => void;
  /** Called when the link is followed in this window. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link to a page of the atlas. Other buttons and keys keep their meaning (new window, save). */
export function Link(props: LinkProps) {
  const { to, filters, className, isCurrent, onHoverChange, onFollow, children } = props;
  const query = new URLSearchParams(filters).toString();
  const href = routePath(to) + (query === '' ? '' : `?${query}`);
  const followHere = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    navigate(to, filters, href);
    onFollow?.();
  };
  return (
    <a
      href={href}
      className={className}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={followHere}
      onMouseEnter={onHoverChange && (() => onHoverChange(true))}
      onMouseLeave={onHoverChange && (() => onHoverChange(false))}
      onFocus={onHoverChange && (() => onHoverChange(true))}
      onBlur={onHoverChange && (() => onHoverChange(false))}
    >
      {children}
    </a>
  );
}
