/** Buttons: `main` for the one thing to do, `plain` for another, `quiet` for what stays in the background. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'type'> {
  kind?: 'main' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  children: ComponentChildren;
}

/** A button that does not submit unless told to. Takes every attribute of a button but its class. */
export function Button({ kind = 'plain', type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class={`sl-button sl-button-${kind}`}>
      {children}
    </button>
  );
}
