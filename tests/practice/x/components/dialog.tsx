/** @jsxImportSource react */
/** A modal as the site draws it: a layer over the page, Escape and a click beside it close it, focus stays inside. */
import { type ReactNode, useEffect, useRef } from 'react';
import { tid } from '../../common/hooks';
import { t } from '../labels';
import { leave } from '../router';
import { Icon } from './icons';

interface DialogProps {
  title?: string;
  /** controls at the right of the head */
  head?: ReactNode;
  children: ReactNode;
}

export function Dialog({ title, head, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const inside = box.current;
    let last: HTMLElement | undefined;
    const keep = (event: FocusEvent): void => {
      if (!inside || !(event.target instanceof HTMLElement)) return;
      if (inside.contains(event.target)) last = event.target;
      else (last?.isConnected ? last : inside).focus();
    };
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('focus', keep, true);
    document.addEventListener('keydown', close);
    if (!inside?.contains(document.activeElement)) inside?.focus();
    return () => {
      document.removeEventListener('focus', keep, true);
      document.removeEventListener('keydown', close);
    };
  }, []);

  return (
    <div className="layer">
      <div className="mask" data-testid={tid('mask')} onClick={leave} />
      <div className="dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header" tabIndex={-1} ref={box}>
        <div className="dialog-head">
          <button type="button" className="tool" aria-label={t.close} data-testid={tid('app-bar-close')} onClick={leave}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header">{title}</h2>
          <span className="spring" />
          {head}
        </div>
        <div className="dialog-body">{children}</div>
      </div>
    </div>
  );
}
