/** The names of a table in its order. One made of a type's names does not compile until a new name has its place. */
export const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[]; // exactly the keys of the table
