/** Puts a page of feedback into the test's document and answers its root. Built by node calls, as hosts do. */
export function show(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  const root = document.createElement('main');
  root.append(...parsed.body.childNodes);
  document.body.replaceChildren(root);
  return root;
}

/** A range around the first text node's words. */
export function rangeAround(root: Node, words: string): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`not on the page: ${words}`);
}

export const select = (range: Range): void => {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

export const noteHtml = `
  <h1>Walkthrough, Room 12</h1>
  <p>Ms. Okafor asked, <em>“How do you know 3/4 is more than 2/3?”</em>
     Marisol said, “Because a fourth is <b>smaller</b> than a third.”</p>
  <script>const secret = 'not text';</script><style>p { color: black }</style>
  <ul><li>Group 1 compared 5/8 and 3/4.</li><li>Group 2 compared 2/3 and 3/4.</li></ul>
  <table><tr><td>Level</td><td>2</td></tr></table>
  <div hidden>Hidden remark: ask the principal.</div>
  <details><summary>More</summary><p>They drew two bars.</p></details>
  <textarea>typed words</textarea><input value="one line">
  <div contenteditable="true">edited words</div>
  <pre>a  b
   c</pre>`;
