/** What the name of a column can be made of. */
export interface Named {
  readonly file: string;
  /** The name that the user chose for the file. */
  readonly given: string | null;
  readonly target: string;
  readonly api: string;
}

/**
 * A name for each target of one API, unique where the files and the names that were given are. Names of targets where
 * these alone tell them apart; else what tells the files apart, followed by the target where its file has others.
 * @param all targets of every API, since they share their files
 */
export function columnNames(own: readonly Named[], all: readonly Named[]): string[] {
  const targets = new Set(own.map(({ target }) => target));
  const isGiven = own.some(({ given }) => given !== null);
  // A target that nobody named is called after its API.
  const isNamed = own.every(({ target, api }) => target !== api);
  if (targets.size === own.length && isNamed && !isGiven) return own.map(({ target }) => target);
  const labels = fileLabels([...new Set(all.map(({ file }) => file))]);
  return own.map(({ file, given, target }) => {
    const label = given ?? labels.get(file) ?? file;
    return own.filter((other) => other.file === file).length > 1 ? `${label}: ${target}` : label;
  });
}

/** The shortest ends of paths that tell files apart, without what says nothing: `a` for `runs/a/report.json`. */
function fileLabels(files: readonly string[]): Map<string, string> {
  const paths = files.map(tellingSegments);
  const deepest = Math.max(1, ...paths.map(({ length }) => length));
  for (let depth = 1; depth <= deepest; depth++) {
    const labels = paths.map((segments) => segments.slice(-depth).join('/'));
    if (new Set(labels).size === files.length)
      return new Map(files.map((file, place) => [file, labels[place] ?? file]));
  }
  return new Map(files.map((file) => [file, file]));
}

function tellingSegments(file: string): string[] {
  const segments = file.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
  const name = segments.at(-1)?.replace(/\.json$/i, '') ?? file;
  const folders = segments.slice(0, -1);
  return name === 'report' && folders.length > 0 ? folders : [...folders, name];
}
