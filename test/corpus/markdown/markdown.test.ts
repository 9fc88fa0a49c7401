import { describe, expect, test } from 'vitest';
import { paragraphTexts, read, readOne } from '../reader-suite.ts';

const withFields = (fields: string, body = 'The ferry sank.') => `---\n${fields}\n---\n\n${body}\n`;

describe('the Markdown reader', () => {
  test('takes metadata from the front matter', () => {
    const fields = [
      'id: ferry',
      'title: "Ferry: what is known"',
      'outlet: Northern Wire',
      'author: [Ada Quist, Joan Whitby]',
      'published: 2024-06-03',
      'url: https://wire.example/ferry',
      'language: en',
      'tags: [sea, 1.10, 012]',
      'sources:',
      '  - Coast guard, 2024-06-03',
    ].join('\n');
    const article = readOne('ferry.md', withFields(fields));
    expect(article).toMatchObject({
      id: 'ferry',
      title: 'Ferry: what is known',
      outlet: 'Northern Wire',
      author: 'Ada Quist, Joan Whitby',
      published: '2024-06-03',
      url: 'https://wire.example/ferry',
      tags: ['sea', '1.10', '012'],
      sources: ['Coast guard, 2024-06-03'],
      guessed: [],
    });
  });

  test('keeps the words of values that YAML would turn into numbers, dates or nothing', () => {
    expect(readOne('a.md', withFields('title: 1.10\noutlet: 012\nauthor: yes')).title).toBe('1.10');
    expect(readOne('a.md', withFields('title: 12:30:45\noutlet: 012'))).toMatchObject({
      title: '12:30:45',
      outlet: '012',
    });
    expect(readOne('a.md', withFields('title: ~\noutlet: null\nauthor:'))).toMatchObject({
      outlet: null,
      author: null,
    });
  });

  test('keeps the text without its markup', () => {
    const body = [
      'The *ferry* sank **at dawn** off [Tolsk](https://x.example), the `coast guard` said.[^1]',
      '',
      '> “We saw nothing,” the pilot said.  ',
      '> He left.',
      '',
      '## What is known',
      '',
      '- Forty are missing',
      '- Twelve were *saved*',
      '',
      '| Port | Dead |',
      '| --- | --- |',
      '| Karsk | 3 |',
      '',
      '![a wreck](wreck.png)',
      '',
      '<div>raw <b>markup</b></div>',
      '',
      '[^1]: Statement of 3 June.',
    ].join('\n');
    expect(paragraphTexts(readOne('a.md', withFields('title: Ferry', body)))).toEqual([
      'The ferry sank at dawn off Tolsk, the coast guard said.',
      '“We saw nothing,” the pilot said. He left.',
      'What is known',
      '- Forty are missing'.slice(2),
      'Twelve were saved',
      'Port | Dead',
      'Karsk | 3',
      'Statement of 3 June.',
    ]);
  });

  test('keeps the numbers of a list as they are written, where it does not just count from one', () => {
    const body =
      '2022. The ferry was built.\n2025. It sank.\n\nWhat to do:\n\n1. Wait.\n2. Search.\n\n---\n\n3) Mourn.';
    expect(paragraphTexts(readOne('a.md', withFields('title: Ferry', body)))).toEqual([
      '2022. The ferry was built.',
      '2025. It sank.',
      'What to do:',
      'Wait.',
      'Search.',
      '3) Mourn.',
    ]);
  });

  test('joins the lines of a paragraph and mends nothing', () => {
    expect(readOne('a.md', withFields('title: T', 'The ferry\nsank , they say “yes.” .')).text).toBe(
      'The ferry sank , they say “yes.” .',
    );
  });

  test('takes the first heading for the title and not for text', () => {
    const article = readOne('a.md', '# Ferry sinks off *Tolsk*\n\nIt sank at dawn.');
    expect(article).toMatchObject({ title: 'Ferry sinks off Tolsk', text: 'It sank at dawn.' });
    expect(article.guessed).toContainEqual({ field: 'title', from: 'heading' });
  });

  test('does not repeat a heading that is the stated title, and keeps any other', () => {
    expect(readOne('a.md', withFields('title: Ferry sinks', '# Ferry sinks\n\nAt dawn.')).text).toBe(
      'At dawn.',
    );
    expect(readOne('a.md', withFields('title: Ferry sinks', '# The night\n\nAt dawn.')).text).toBe(
      'The night\n\nAt dawn.',
    );
  });

  test('reads a file without front matter, and one that begins with a line of dashes', () => {
    expect(readOne('2024-06-03-a.md', 'The ferry sank.')).toMatchObject({
      published: '2024-06-03',
      text: 'The ferry sank.',
    });
    expect(readOne('a.md', '---\n\nThe ferry sank.').text).toBe('The ferry sank.');
  });

  test('reads line ends of Windows and a byte order mark', () => {
    expect(readOne('a.md', '\ufeff---\r\ntitle: Ferry\r\n---\r\nIt sank.\r\n')).toMatchObject({
      title: 'Ferry',
      text: 'It sank.',
    });
  });

  test.each([
    ['bad-yaml', 'title: "open\noutlet: x', 2, undefined],
    ['bad-yaml', 'title: a\n\tb: c', 3, undefined],
    ['bad-yaml', 'just words', 2, undefined],
    ['duplicate-field', 'title: a\noutlet: b\ntitle: c', 4, 'title'],
    ['bad-date', 'title: a\npublished: 2024-02-30', 3, 'published'],
    ['bad-date', 'title: a\npublished: 3 May 24', 3, 'published'],
    ['bad-field', 'title: a\nurl: javascript:alert(1)', 3, 'url'],
    ['bad-field', 'title: a\nlanguage: "not a code!"', 3, 'language'],
    ['bad-field', 'title: a\noutlet:\n  name: x', 3, 'outlet'],
    ['bad-yaml', 'title: &a ferry\noutlet: *a', 3, 'outlet'],
    ['bad-yaml', 'title: !!js/function "function () {}"', 2, 'title'],
    ['too-deep', `title: ${'['.repeat(60)}${']'.repeat(60)}`, 2, undefined],
  ])('rejects with %s: %j', (code, fields, line, field) => {
    const { articles, problems } = read('bad.md', withFields(fields));
    expect(articles).toEqual([]);
    expect(problems[0]).toMatchObject({ code, severity: 'reject', file: 'bad.md', line });
    expect(problems[0]?.field).toBe(field);
  });

  test.each(['---js', '--- toml', '+++'])('refuses front matter that opens with %s', (opening) => {
    const { articles, problems } = read(
      'a.md',
      `${opening}\n{ title: process.exit(1) }\n---\n\nThe ferry sank.`,
    );
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ code: 'bad-yaml', line: 1 }]);
  });

  test('refuses fields that stand thousands deep', () => {
    expect(read('a.md', withFields(`tags:\n  ${'- '.repeat(5_000)}a`)).articles).toEqual([]);
  });

  test('rejects front matter that does not end', () => {
    expect(read('a.md', '---\ntitle: a\nThe ferry sank.').problems).toMatchObject([
      { code: 'no-front-matter-end', line: 1 },
    ]);
  });

  test('warns of an unknown field and reads the article', () => {
    const { articles, problems } = read('a.md', withFields('title: a\nmood: calm'));
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'unknown-field', severity: 'warning', line: 3, field: 'mood' }]);
  });

  test('reads deep quotations and brackets to their end', () => {
    for (const text of [`${'>'.repeat(3_000)} deep`, '['.repeat(20_000)]) {
      const { articles, problems } = read('a.md', text);
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }
  });

  const nested = {
    quotes: `${'> '.repeat(8_000)}The ferry sank.`,
    'quotes, a line deeper each': Array.from({ length: 300 }, (_, at) => `${'>'.repeat(at + 1)} Sank.`).join(
      '\n',
    ),
    'list items on a line': `${'- '.repeat(3_000)}The ferry sank.`,
    'numbered items in quotes': `${'> 1. '.repeat(3_000)}The ferry sank.`,
    'list items, a line deeper each': Array.from(
      { length: 300 },
      (_, at) => `${'  '.repeat(at)}- Sank.`,
    ).join('\n'),
    brackets: `${'[a'.repeat(20_000)}${']'.repeat(20_000)}`,
    emphasis: `${'*'.repeat(50_000)}ferry${'*'.repeat(50_000)}`,
    'emphasis in emphasis': `${'*a **b '.repeat(3_000)}${'c** d* '.repeat(3_000)}`,
    'links without end': '[a]('.repeat(50_000),
  };

  test.each(Object.entries(nested))('sets aside at once what no article nests: %s', (_, body) => {
    const begun = performance.now();
    const { articles, problems } = read('a.md', withFields('title: Ferry', `The ferry.\n\n${body}`));
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ code: expect.stringMatching(/^too-(?:deep|large)$/), file: 'a.md' }]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(7);
  });

  test('takes what looks nested and is not', () => {
    const body = [
      '* * * '.repeat(50),
      '-'.repeat(200),
      'Two * three * four _ five. '.repeat(50),
      Array.from({ length: 200 }, (_, at) => `- Item [${at}](/item) is *new*`).join('\n'),
      Array.from({ length: 200 }, (_, at) => `*${at} tonnes are an estimate`).join('\n'),
      Array.from({ length: 5 }, (_, at) => `${'  '.repeat(at)}- Deeper`).join('\n'),
      '> > > He said.',
      `${' '.repeat(60)}- centred`,
    ].join('\n\n');
    expect(paragraphTexts(readOne('a.md', withFields('title: Ferry', body)))).toContain('He said.');
  });
});
