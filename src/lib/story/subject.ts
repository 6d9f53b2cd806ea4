/** What the sheet can show: where a number comes from, what a term means, a chart as a table, the keys of pictures. */
export type Subject = { figure: string } | { term: string } | { table: string } | { keys: true };
