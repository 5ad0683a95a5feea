import { correction, generate } from 'lean-qr';
import { useMemo } from 'react';

interface QrCodeProps {
  /** What a scanner reads. */
  value: string;
  /** Says what it is, for those who do not see it. */
  label: string;
}

/** Light modules around the code: what the standard asks for. */
const quiet = 4;

/** A QR code as one path: always dark on light, in the dark scheme too, for every scanner reads that. */
export function QrCode({ value, label }: QrCodeProps) {
  const { size, path } = useMemo(() => draw(value), [value]);
  const side = size + quiet * 2;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full rounded-s bg-[#fffdf9]"
    >
      <path d={path} fill="#1c1b18" />
    </svg>
  );
}

function draw(value: string): { size: number; path: string } {
  // Read as well as with less correction, and a smudge or a reflection costs nothing (docs/qr-codes.md).
  const code = generate(value, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) runs.push(`M${x} ${y}h1v1h-1z`);
  }
  return { size: code.size, path: runs.join('') };
}
