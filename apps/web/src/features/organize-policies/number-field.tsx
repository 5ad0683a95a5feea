import { TextField } from '../../shared/ui/inputs.js';

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: string;
  most: number;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A whole number from 0 on; empty says nothing. */
export function NumberField({ most, onChange, ...field }: NumberFieldProps) {
  return (
    <TextField
      type="number"
      inputMode="numeric"
      min={0}
      max={most}
      {...field}
      onChange={({ target: { value } }) => onChange(value)}
    />
  );
}
