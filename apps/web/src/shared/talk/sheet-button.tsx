import type { LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.js';

interface SheetButtonProps {
  label: string;
  icon: LucideIcon;
  /** The sheet; it begins anew each time it is opened. */
  children: (sheet: { isOpen: boolean; onClose: () => void }) => ReactNode;
}

/** A quiet button that opens a sheet about somebody. */
export function SheetButton({ label, icon: Icon, children }: SheetButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<Icon aria-hidden className="size-4.5" strokeWidth={1.8} />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {children({ isOpen, onClose: () => setOpen(false) })}
    </>
  );
}
