import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import { useFilesWords } from '../files-words';
import { sizeText } from './file-text';
import { type Listed, listContents } from './list-contents';

/** A file that no person can read as it is: what is in it, read back out of its own bytes. */
export function Contents({ file, form }: { file: Blob; form: 'zip' | 'parquet' }) {
  const words = useFilesWords().contents;
  const { locale } = useLanguage();
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    let present = true;
    void listContents(file, form).then((found) => {
      if (present) setListed(found);
    });
    return () => {
      present = false;
    };
  }, [file, form]);
  if (!listed) return null;
  return (
    <div class="sl-preview">
      <p>{form === 'zip' ? words.zip(listed.items.length + listed.more) : words.parquet(listed.rows)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="sl-sheet-view" tabIndex={0} aria-label={words.label}>
        <table>
          <tbody>
            {listed.items.map(({ name, size, about }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{size === null ? about : sizeText(size, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {listed.more > 0 && <p class="sl-soft">{words.more(listed.more)}</p>}
      {listed.text !== '' && (
        <>
          <p>{words.start(listed.textOf)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="sl-file-view" tabIndex={0} aria-label={listed.textOf}>
            <pre class="sl-file">{listed.text}</pre>
          </section>
        </>
      )}
    </div>
  );
}
