import type { EditorDouble } from './editor-double';

const undo = (): void => void document.execCommand('undo');

export const textarea: EditorDouble = {
  name: 'textarea',
  async open(host, paragraphs) {
    const area = document.createElement('textarea');
    area.value = paragraphs.join('\n');
    host.append(area);
    return {
      field: () => area,
      text: () => area.value,
      saved: () => area.value,
      undo,
      close: () => area.remove(),
    };
  },
};

export const input: EditorDouble = {
  name: 'input',
  async open(host, paragraphs) {
    const line = document.createElement('input');
    line.value = paragraphs.join(' ');
    host.append(line);
    return {
      field: () => line,
      text: () => line.value,
      saved: () => line.value,
      undo,
      close: () => line.remove(),
    };
  },
};

export const contentEditable: EditorDouble = {
  name: 'contenteditable',
  async open(host, paragraphs) {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    for (const text of paragraphs) {
      const block = document.createElement('p');
      block.textContent = text;
      box.append(block);
    }
    host.append(box);
    return {
      field: () => box,
      text: () => box.innerText.replace(/\u00a0/g, ' '),
      saved: () => box.innerHTML,
      undo,
      close: () => box.remove(),
    };
  },
};
