/** @jsxImportSource react */
/** The short notice at the foot of the window. */
import { useSite } from '../store';

export function Toast() {
  const { toast } = useSite();
  return toast === undefined ? null : (
    <div className="toast" role="alert">
      {toast}
    </div>
  );
}
