import { get } from 'node:https';
import { expect, it } from 'vitest';
import { type PageServer, startPages } from '../../doubles/server.ts';
import { answerStandIns, STAND_IN_NAMES } from '../../doubles/stand-ins/serve.ts';

interface Got {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const ask = ({ securePort }: PageServer, host: string, path: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: securePort, servername: host, rejectUnauthorized: false };
    get({ ...options, path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    }).on('error', reject);
  });

it('serves each host at its own address, with the headers that such a host sends, and its script without types', async () => {
  await using pages = await startPages({ secureNames: STAND_IN_NAMES, answer: answerStandIns });
  const form = await ask(pages, 'docs.google.com', '/forms/d/e/1FAIpQL/viewform?hl=es');
  expect(form.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(form.body).toContain("mountForm(document.body, { language: 'es', answered: false });");
  const script = await ask(pages, 'docs.google.com', '/-stand-in/google-forms.ts');
  expect(script.headers['content-type']).toContain('text/javascript');
  expect(script.body).not.toMatch(/\binterface\b/);
  const moodle = await ask(pages, 'moodle.lincoln.example', '/learn/mod/assign/view.php?id=33&action=grader&userid=7');
  expect(moodle.headers['content-security-policy']).toBeUndefined();
  expect(moodle.body).toContain("mountMoodle(document.body, 'grader', { folder: '/learn' });");
  const canvas = await ask(pages, 'lincoln.instructure.com', '/courses/41/gradebook/speed_grader?assignment_id=9');
  expect(canvas.headers['content-security-policy-report-only']).toBeDefined();
  expect(canvas.headers['content-security-policy']).toBeUndefined();
});

it('serves nothing that is no stand-in, and no script from elsewhere', async () => {
  await using pages = await startPages({ secureNames: STAND_IN_NAMES, answer: answerStandIns });
  for (const path of ['/spreadsheets/d/1/edit', '/-stand-in/../server.ts', '/-stand-in/%2e%2e/server.ts']) {
    expect((await ask(pages, 'docs.google.com', path)).status, path).toBe(404);
  }
});
