/** A hand-written query. The name makes PostgreSQL keep its plan for each connection; it is unique in the product. */
export interface Statement {
  name: string;
  text: string;
}

const names = new Set<string>();

/** Declares a hand-written query once, at the top of a repository. @throws where the name is taken or too long. */
export function statement(name: string, text: string): Statement {
  if (name.length > 63) throw new Error(`The statement name ${name} is longer than PostgreSQL keeps (63).`);
  if (names.has(name)) throw new Error(`Two statements are named ${name}.`);
  names.add(name);
  return { name, text };
}
