import type { ReactNode } from 'react';

/** A part of the look page: a heading, what it is for, the things themselves. */
export function Specimens({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-6 pb-6 desk:grid desk:grid-cols-[14rem_minmax(0,1fr)] desk:gap-10">
      <div className="desk:sticky desk:top-6 desk:self-start">
        <h2 className="text-section">{title}</h2>
        <p className="mt-1 mb-5 max-w-[30rem] text-small text-soft">{intro}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-8">{children}</div>
    </section>
  );
}

/** One thing in one state; `name` is the word that code uses for it. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className="mb-2 font-mono text-small text-soft">{name}</p>
      {children}
    </div>
  );
}
