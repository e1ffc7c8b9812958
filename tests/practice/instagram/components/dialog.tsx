/** @jsxImportSource react */
/** A modal as the site draws it: a layer over the page; Escape, a click beside it and the cross close it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../labels';
import { DivButton } from './basics';
import { Icon } from './icons';

interface DialogProps {
  label: string;
  className: string;
  onClose: () => void;
  /** the cross in the corner of the window */
  cross?: boolean;
  children: ReactNode;
}

/** dialogs that stand open, the topmost last; only that one answers Escape and keeps the focus */
const stack: symbol[] = [];

export function Dialog({ label, className, onClose, cross = false, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const me = Symbol('dialog');
    stack.push(me);
    const inside = box.current;
    const before = document.activeElement;
    const keep = (event: FocusEvent): void => {
      if (stack.at(-1) !== me || !inside || !(event.target instanceof HTMLElement)) return;
      // what is not the site's own (an extension's panel, say) may have the focus
      if (!event.target.closest('#root') || inside.parentElement?.contains(event.target)) return;
      inside.focus();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && stack.at(-1) === me) close.current();
    };
    document.addEventListener('focus', keep, true);
    document.addEventListener('keydown', press);
    if (!inside?.contains(document.activeElement)) inside?.focus();
    return () => {
      stack.splice(stack.indexOf(me), 1);
      document.removeEventListener('focus', keep, true);
      document.removeEventListener('keydown', press);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <div className="layer">
      <div className="mask" onClick={onClose} />
      {cross && (
        <DivButton className="layer-cross" onPress={onClose}>
          <Icon name="close" size={22} label={t.close} />
        </DivButton>
      )}
      <div className={`dialog ${className}`} role="dialog" aria-modal="true" aria-label={label} tabIndex={-1} ref={box}>
        {children}
      </div>
    </div>
  );
}

interface QuestionProps {
  title: string;
  text: string;
  yes: string;
  onYes: () => void;
  onNo: () => void;
  danger?: boolean;
}

/** A short question with two answers. */
export function Question({ title, text, yes, onYes, onNo, danger = false }: QuestionProps) {
  return (
    <Dialog label={title} className="question" onClose={onNo}>
      <h3>{title}</h3>
      <p className="soft">{text}</p>
      <button type="button" className={danger ? 'answer danger' : 'answer primary'} onClick={onYes}>
        {yes}
      </button>
      <button type="button" className="answer" onClick={onNo}>
        {t.cancel}
      </button>
    </Dialog>
  );
}
