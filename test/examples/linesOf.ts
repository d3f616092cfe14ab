/** The lines of a text in columns, without the spaces that align them. */
export function linesOf(output: string): readonly string[] {
  return output.split('\n').map((line) => line.trim().replace(/\s{2,}/gu, ' | '));
}
