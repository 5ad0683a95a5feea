// Greek and Latin beginnings that both languages set before a word of their own ("Neurochirurgie": neurosurgery).
const COMBINING: Record<string, string> = {
  aero: 'aero',
  agro: 'agro',
  anthropo: 'anthropo',
  archäo: 'archaeo',
  astro: 'astro',
  bio: 'bio',
  chrono: 'chrono',
  cyber: 'cyber',
  dermato: 'dermato',
  elektro: 'electro',
  ethno: 'ethno',
  foto: 'photo',
  gastro: 'gastro',
  geo: 'geo',
  geronto: 'geronto',
  hämato: 'haemato',
  hydro: 'hydro',
  immuno: 'immuno',
  inter: 'inter',
  kardio: 'cardio',
  kosmo: 'cosmo',
  krypto: 'crypto',
  makro: 'macro',
  mega: 'mega',
  meta: 'meta',
  mikro: 'micro',
  mono: 'mono',
  multi: 'multi',
  nano: 'nano',
  neuro: 'neuro',
  onko: 'onco',
  paläo: 'palaeo',
  para: 'para',
  petro: 'petro',
  pharmako: 'pharmaco',
  photo: 'photo',
  poly: 'poly',
  post: 'post',
  psycho: 'psycho',
  radio: 'radio',
  sozio: 'socio',
  stereo: 'stereo',
  tele: 'tele',
  thermo: 'thermo',
  toxiko: 'toxico',
  trans: 'trans',
  ultra: 'ultra',
  zyto: 'cyto',
};

/** Takes a German word; gives what it is made of when it begins with a combining form, the beginning in English. */
export function combiningForm(word: string): { beginning: string; rest: string } | undefined {
  const lower = word.toLowerCase();
  for (let end = 8; end >= 3; end--) {
    const beginning = COMBINING[lower.slice(0, end)];
    if (beginning !== undefined && lower.length >= end + 3) return { beginning, rest: lower.slice(end) };
  }
  return undefined;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/chemie$/, 'chemistry'],
  [/(?<=\p{L}{3})(log|graph|nom|metr|skop|path|troph|iatr|krat|soph|ton|gam)ie$/u, '$1y'],
  [/grafie$/, 'graphy'],
  [/(?<=\p{L}{3})ik$/u, 'ics'],
  [/ität$/, 'ity'],
  [/ismus$/, 'ism'],
  [/(?<=\p{L}{3})isch(?:e[mnrs]?)?$/u, 'ic'],
];

/**
 * Takes a German word that no list knows; gives its likely English form where its ending shows that both languages
 * have it from Greek or Latin ("Toxikologie": toxicology), or undefined.
 */
export function cognate(word: string): string | undefined {
  const lower = word.toLowerCase();
  const ending = ENDINGS.find(([pattern]) => pattern.test(lower));
  if (!ending) return undefined;
  const turned = lower.replace(ending[0], ending[1]);
  return turned
    .replace(/^ö/, 'e')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'y')
    .replace(/k(?=[aeiolrtu])/g, 'c')
    .replace(/z(?=[eiy])/g, 'c');
}
