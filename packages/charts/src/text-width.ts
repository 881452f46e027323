// @internal
/** Widths of characters in Inter as shares of the font size, near enough to lay out labels without measuring the page. */
const narrow = /[iljtfrI1 .,:;'’!|()·]/;
const wide = /[mwMWÅÄÖ%@—…]/;

/** About how wide a text is, in pixels. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text)
    ems += narrow.test(character) ? 0.34 : wide.test(character) ? 0.84 : /[A-ZÅÄÖ]/.test(character) ? 0.68 : 0.575;
  return ems * fontSize * (bold ? 1.06 : 1);
}

/** The text in lines of at most this width, broken between words; a longer word keeps a line of its own. */
export function wrapText(text: string, maximumWidth: number, fontSize: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, fontSize, bold) > maximumWidth) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
