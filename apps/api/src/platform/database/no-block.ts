/** SQL for: neither of two accounts blocks the other. In the form that PostgreSQL plans with the query around it. */
export const noBlock = (a: string, b: string): string => `not exists (select from blocks_between(${a}, ${b}))`;
