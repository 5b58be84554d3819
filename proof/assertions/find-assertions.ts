import ts from 'typescript';

/** An assertion of a suite: where it stands, and the check that it belongs to. */
export interface Assertion {
  /** Path of the suite, from the package's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Its text, on one line. */
  readonly text: string;
  /** Offsets of the statement in the file. */
  readonly from: number;
  readonly to: number;
  /** Line and column of the `check` call around it, both from 1; null in a function that several checks share. */
  readonly site: string | null;
}

/** Every statement of a suite that asserts: a call to one of the verbs that begin with `expect`. */
export function findAssertions(file: string, source: string): Assertion[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Assertion[] = [];
  const positionOf = (node: ts.Node) => {
    const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart());
    return { line: line + 1, column: character + 1 };
  };
  const visit = (node: ts.Node, site: string | null): void => {
    const own = isCheck(node) ? Object.values(positionOf(node)).join(':') : site;
    if (ts.isExpressionStatement(node) && asserts(node.expression)) {
      const text = node.getText().replaceAll(/\s+/g, ' ');
      found.push({ file, line: positionOf(node).line, text, from: node.getStart(), to: node.getEnd(), site: own });
    }
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(tree, null);
  return found;
}

function isCheck(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === 'check';
}

function asserts(expression: ts.Expression): boolean {
  const call = ts.isAwaitExpression(expression) ? expression.expression : expression;
  return ts.isCallExpression(call) && /^expect[A-Z]/.test(call.expression.getText());
}
