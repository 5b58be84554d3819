/** A folder of code, as the picture of the architecture shows it. */
export interface Room {
  readonly folder: string;
  /** What lives there, in so few words that they fit its box; one line each. */
  readonly says: readonly string[];
  /** Place of its box: left edge, top edge and width. */
  readonly at: readonly [x: number, y: number, width: number];
}

export const rooms: readonly Room[] = [
  { folder: 'cli', says: ['one file per command: parse, call, render, exit code'], at: [20, 50, 680] },
  { folder: 'proof', says: ['tests the checks:', 'mutants, variants, null targets'], at: [20, 150, 320] },
  { folder: 'sdk', says: ['tests a client:', 'a proxy that judges its traffic'], at: [380, 150, 320] },
  { folder: 'suites', says: ['the checks, one file per', 'section of the documentation'], at: [20, 270, 210] },
  { folder: 'reporters', says: ['the report model, and one', 'pure function per format'], at: [255, 270, 210] },
  { folder: 'reference', says: ['servers that conform,', 'their mutants and variants'], at: [490, 270, 210] },
  {
    folder: 'harness',
    says: ['how a check runs: target, transport,', 'judge, transcript, clean-up, verdict'],
    at: [20, 390, 445],
  },
  {
    folder: 'spec',
    says: ['requirements and OpenAPI documents, by hand; types and validators made of them'],
    at: [20, 510, 680],
  },
];

/**
 * From the folder that imports to the folder that is imported. Whoever imports a folder may import what that one may,
 * so that an arrow which others make up for is not drawn.
 */
export const arrows: readonly (readonly [from: string, to: string])[] = [
  ['cli', 'proof'],
  ['cli', 'sdk'],
  ['proof', 'suites'],
  ['proof', 'reporters'],
  ['proof', 'reference'],
  ['sdk', 'reporters'],
  ['sdk', 'reference'],
  ['suites', 'harness'],
  ['reporters', 'harness'],
  ['harness', 'spec'],
  ['reference', 'spec'],
];

/** Folders that may import all others, and that nothing imports. */
export const outside: readonly Pick<Room, 'folder' | 'says'>[] = [
  { folder: 'test', says: ['tests of our own code'] },
  { folder: 'bench', says: ['what a run costs'] },
  { folder: 'build', says: ['the package,', 'and these pictures'] },
];
