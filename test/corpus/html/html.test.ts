import { describe, expect, test } from 'vitest';
import { paragraphTexts, read, readOne, sentenceTexts } from '../reader-suite.ts';

const BODY = [
  'The ferry Halcyon sank at dawn on Monday off the coast of Tolsk after its engine had failed, the coast guard said.',
  '“We saw nothing until it was too late,” said Ada Quist, the pilot of the port, who had watched from the tower.',
  'Forty people are missing. Twelve were saved by fishermen who had heard the siren and turned back in the storm.',
];
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;

describe('the web page reader', () => {
  test('takes what the page says about itself, and marks it as worked out', () => {
    const head = [
      '<title>Ferry sinks off Tolsk | Northern Wire</title>',
      '<meta property="og:title" content="Ferry sinks off Tolsk">',
      '<meta property="og:site_name" content="Northern Wire">',
      '<link rel="canonical" href="https://wire.example/ferry">',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Ferry sinks","datePublished":"2024-06-03T08:00:00+02:00","author":[{"@type":"Person","name":"Ada Quist"},{"name":"Joan Whitby"}]}]}</script>',
    ].join('\n');
    const article = readOne('ferry.html', page(paragraphs(...BODY), head));
    expect(article).toMatchObject({
      title: 'Ferry sinks off Tolsk',
      outlet: 'Northern Wire',
      author: 'Ada Quist, Joan Whitby',
      published: '2024-06-03',
      url: 'https://wire.example/ferry',
      language: 'en',
    });
    expect(article.guessed).toContainEqual({ field: 'published', from: 'page' });
    expect(paragraphTexts(article)).toEqual(BODY);
  });

  test('takes the date that is said to be the publication’s, wherever another stands', () => {
    const body = `<aside><time datetime="2019-01-01">old</time></aside>${paragraphs(...BODY)}<time itemprop="datePublished" datetime="2024-06-03">3 June</time>`;
    expect(readOne('ferry.html', page(body)).published).toBe('2024-06-03');
  });

  test('takes no date from a side box, from a script or from text that nobody sees', () => {
    const body = `<p hidden>Published 1 January 2019</p><script>var date = "2019-01-01"; // Published 1 January 2019</script>${paragraphs(...BODY)}`;
    const whole = page(body).replace(
      '</body>',
      '<aside><time datetime="2019-01-01">old</time></aside></body>',
    );
    expect(readOne('ferry.html', whole).published).toBeNull();
  });

  test('falls back on the heading, the time element and the address', () => {
    const head =
      '<link rel="canonical" href="https://www.wire.example/ferry"><script type="application/ld+json">{broken</script>';
    const body = `<h1>Ferry sinks off Tolsk</h1><time datetime="2024-06-03">3 June 2024</time>${paragraphs(...BODY)}`;
    const article = readOne('ferry.html', page(body, head));
    expect(article).toMatchObject({
      title: 'Ferry sinks off Tolsk',
      published: '2024-06-03',
      outlet: 'wire.example',
    });
    expect(paragraphTexts(article)).toEqual(BODY);
  });

  test('takes nothing from a page that a field could not state', () => {
    const head =
      '<meta property="og:title" content="Ferry \u0007 sinks"><meta property="og:site_name" content="Wire\u0001"><link rel="canonical" href="javascript:x">';
    const source = page(paragraphs(...BODY), head).replace('lang="en"', 'lang="en us!"');
    const article = readOne('the-ferry-sinks.html', source);
    expect(article).toMatchObject({ title: 'The ferry sinks', outlet: null, url: null, language: null });
  });

  test('knows nothing where the page says nothing', () => {
    expect(readOne('ferry.html', paragraphs(...BODY))).toMatchObject({
      outlet: null,
      author: null,
      published: null,
      url: null,
      language: null,
    });
  });

  test.each([
    ['the attribute hidden', '<p hidden>SECRET words stand here.</p>'],
    ['aria-hidden', '<p aria-hidden="true">SECRET words stand here.</p>'],
    ['display: none', '<p style="color:red; display : NONE">SECRET words stand here.</p>'],
    ['visibility: hidden', '<p style="visibility:hidden!important">SECRET words stand here.</p>'],
    ['a font size of nought', '<p style="font-size:0">SECRET words stand here.</p>'],
    ['white ink on the white page', '<p style="color:#fff">SECRET words stand here.</p>'],
    [
      'white ink by another name',
      '<p>It sank. <span style="color: rgb(255, 255, 254)">SECRET words stand here.</span></p>',
    ],
    ['ink of its own ground', '<p style="color:navy;background:#000080">SECRET words stand here.</p>'],
    [
      'ink of the ground around it',
      '<div style="background-color:black"><p style="color:#000">SECRET words stand here.</p></div>',
    ],
    ['transparent ink', '<p style="color:transparent">SECRET words stand here.</p>'],
    ['a place off the screen', '<p style="position:absolute;left:-9999px">SECRET words stand here.</p>'],
    ['a class that the style sheet hides', '<p class="note x">SECRET words stand here.</p>'],
    ['an id that the style sheet hides', '<p id="box">SECRET words stand here.</p>'],
    ['a class in ink of the ground', '<p class="pale">SECRET words stand here.</p>'],
    ['the font element', '<p><font color="#FFFFFF">SECRET words stand here.</font></p>'],
    ['a ground that takes the colour of the ink', '<p style="background:#000">SECRET words stand here.</p>'],
    ['a class within a class', '<div class="outer"><p class="inner">SECRET words stand here.</p></div>'],
    ['two classes at once', '<p class="both and">SECRET words stand here.</p>'],
    ['an attribute', '<p data-off="1">SECRET words stand here.</p>'],
    ['a rule for screens', '<p class="screen">SECRET words stand here.</p>'],
    ['no opacity', '<p style="opacity:0%">SECRET words stand here.</p>'],
    ['a clip of nothing', '<p style="clip-path:inset(50%)">SECRET words stand here.</p>'],
    ['no height', '<p style="height:0;overflow:hidden">SECRET words stand here.</p>'],
    ['no size to be inherited', '<div style="font-size:0"><p>SECRET words stand here.</p></div>'],
    ['a template', '<template><p>SECRET words stand here.</p></template>'],
    ['noscript', '<noscript><p>SECRET words stand here.</p></noscript>'],
  ])('drops text that a reader cannot see: %s', (_what, hidden) => {
    const head =
      '<style>/* a */ .other, .note { display: none } #box{visibility:hidden} .pale { color: white } .outer > .inner, .both.and, article [data-off] { display:none } @media screen { .screen { display:none; } } @media print { p { display:none } }</style>';
    const article = readOne(
      'ferry.html',
      page(`${paragraphs(BODY[0] ?? '')}${hidden}${paragraphs(BODY[1] ?? '', BODY[2] ?? '')}`, head),
    );
    expect(article.text).not.toContain('SECRET');
    expect(article.text).toContain('Forty people are missing.');
    expect(article.dropped.join(' ')).toContain('SECRET words stand here.');
  });

  test.each([
    [
      'white ink on a dark ground',
      '<div style="background:#000"><p style="color:#fff">SECRET words stand here.</p></div>',
    ],
    ['a rule for print', '<p class="print">SECRET words stand here.</p>'],
    ['a rule that a later one lifts', '<p class="lifted">SECRET words stand here.</p>'],
    [
      'dark words in a part of white ink',
      '<div style="color:#fff"><p style="color:#222">SECRET words stand here.</p></div>',
    ],
    ['white ink on a picture', '<p style="color:#fff;background:url(sea.jpg)">SECRET words stand here.</p>'],
    [
      'a size in a part without',
      '<div style="font-size:0"><p style="font-size:1rem">SECRET words stand here.</p></div>',
    ],
    ['a class within another class', '<p class="inner">SECRET words stand here.</p>'],
    ['a rule for narrow screens', '<p class="narrow">SECRET words stand here.</p>'],
    ['a class that a later one lifts', '<p class="second first">SECRET words stand here.</p>'],
    ['a rule that an id lifts', '<p class="heavy" id="light">SECRET words stand here.</p>'],
    ['grey ink', '<p style="color:#777">SECRET words stand here.</p>'],
    ['aria-hidden="false"', '<p aria-hidden="false">SECRET words stand here.</p>'],
  ])('keeps text that a reader can see: %s', (_what, seen) => {
    const head =
      '<style>.outer .inner, .narrow + p { display:none } @media (max-width: 9em) { .narrow { display:none } } #light { display:block } .first { display:none } .second { display:block } .heavy { display:none } @media print { .print { display:none } } .lifted { display:none } .lifted { display:block }</style>';
    expect(readOne('ferry.html', page(`${paragraphs(...BODY)}${seen}`, head)).text).toContain(
      'SECRET words stand here.',
    );
  });

  test('drops words in the page’s own ink where that is the ground’s, but for a sheet that is not at hand', () => {
    const body = `${paragraphs(...BODY)}<p style="color:#000">Seen.</p>`;
    const style = '<style>body{color:#fff}</style>';
    expect(readOne('a.html', page(body, style)).text).toBe('Seen.');
    const dark = '<div style="background:#000"><p class="pale">Forty years.</p></div>';
    expect(readOne('a.html', page(`${body}${dark}`)).text).not.toContain('Forty years.');
    expect(readOne('a.html', page(`${body}${dark}`, '<link rel="stylesheet" href="x.css">')).text).toContain(
      'Forty years.',
    );
    expect(readOne('a.html', page(body, `${style}<link rel="stylesheet" href="x.css">`)).text).toContain(
      'Forty',
    );
    expect(readOne('a.html', page(body, '<style>body{color:#fff;background:#111}</style>')).text).toContain(
      'Forty',
    );
  });

  test('drops forms, buttons, menus and boxes, and keeps what they were in the list', () => {
    const rest =
      '<p>Leave a Reply</p><p>Your email address will not be published. Required fields are marked *</p><p>We use cookies to improve your experience.</p>';
    const article = readOne(
      'ferry.html',
      page(
        `<nav><ul><li>Home</li><li>World</li></ul></nav>${paragraphs(...BODY)}<button>Share</button>${rest}`,
      ),
    );
    expect(paragraphTexts(article)).toEqual(BODY);
    expect(article.dropped).toContain('Leave a Reply');
  });

  test('keeps blocks apart: items, cells and broken lines', () => {
    const body = `${paragraphs(...BODY)}<ul><li>Forty missing</li><li>Twelve saved</li></ul><table><tr><td>Karsk</td><td>3</td></tr></table><p>One line.<br>Another line.<br><br>A third,<br>which goes on.</p>`;
    const blocks = paragraphTexts(readOne('ferry.html', page(body)));
    expect(blocks).toEqual(
      expect.arrayContaining([
        'Forty missing',
        'Twelve saved',
        'Karsk | 3',
        'One line.',
        'Another line.',
        'A third, which goes on.',
      ]),
    );
  });

  test('mends the text', () => {
    expect(
      sentenceTexts(
        readOne('ferry.html', page(paragraphs(...BODY, 'He called it “a disgrace.” . The rest&nbsp;left .'))),
      ),
    ).toEqual(expect.arrayContaining(['He called it “a disgrace.”', 'The rest left.']));
  });

  test('keeps a sentence about cookies that the article tells', () => {
    const news =
      'The regulator said the site uses cookies to follow its readers and fined the owner 40 million crowns.';
    expect(readOne('ferry.html', page(paragraphs(...BODY, news))).text).toContain(news);
  });

  test('reads a short page and one without paragraphs', () => {
    expect(readOne('a.html', '<p>The ferry sank.</p>').text).toBe('The ferry sank.');
    expect(readOne('a.html', '<body>The ferry sank.</body>').text).toBe('The ferry sank.');
  });

  test.each([
    ['empty-text', ''],
    ['empty-text', '<html><body></body></html>'],
    ['empty-text', '<html><head><title>Ferry</title></head></html>'],
    ['empty-text', '<p hidden>Nothing to see.</p>'],
    ['too-deep', `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`],
    ['too-deep', `${'<b>'.repeat(20_000)}unclosed`],
    ['too-large', '<i></i>'.repeat(120_000)],
    ['too-large', '<'.repeat(300_000)],
    ['binary', '<p>The ferry\0 sank.</p>'],
  ])('rejects with %s', (code, source) => {
    expect(read('bad.html', source)).toMatchObject({
      articles: [],
      problems: [{ code, severity: 'reject', file: 'bad.html' }],
    });
  });
});

test.each(['a.<br>', '<p>a, b</p>', '<span>a</span> ', '<a href=x>b</a> ', '<td>a', '<li>a.', '&amp; '])(
  'a page of thirty thousand times %j is read to its end',
  (unit) => {
    expect(read('a.html', `<p>${unit.repeat(30_000)}</p>`).articles).toHaveLength(1);
  },
);

test('a page whose every element stands below many rules is read to its end', () => {
  const rules = Array.from({ length: 2_000 }, (_, n) => `.a .b .c${n} p{color:#123}`).join('');
  const source = `<style>${rules}</style>${'<div class="a b">'.repeat(280)}${'<p>It sank.</p>'.repeat(5_000)}`;
  expect(read('a.html', source).articles).toHaveLength(1);
});

describe('the charset of a page', () => {
  const latin = (head: string, bytes: readonly number[]) =>
    Uint8Array.from([
      ...new TextEncoder().encode(`<html><head>${head}</head><body><p>The ferry `),
      ...bytes,
      ...new TextEncoder().encode(' sank.</p></body></html>'),
    ]);

  test.each([
    [
      'windows-1252 as the page says',
      latin('<meta charset="windows-1252">', [0x93, 0x48, 0x94, 0x20, 0x96, 0x20, 0x80]),
      '“H” – €',
    ],
    ['latin1, which means windows-1252', latin('<meta charset="iso-8859-1">', [0x93, 0x48, 0x94]), '“H”'],
    ['windows-1252 where the page says nothing', latin('', [0x93, 0x48, 0x94]), '“H”'],
    [
      'windows-1252 where the page wrongly says UTF-8',
      latin('<meta charset="utf-8">', [0x93, 0x48, 0x94]),
      '“H”',
    ],
    [
      'windows-1251',
      latin(
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        [0xcf, 0xe0, 0xf0, 0xee, 0xec],
      ),
      'Паром',
    ],
    [
      'UTF-8 where the page wrongly says latin1',
      latin('<meta charset="iso-8859-1">', [0xe2, 0x80, 0x9c, 0x48, 0xe2, 0x80, 0x9d]),
      '“H”',
    ],
  ])('is %s', (_what, bytes, words) => {
    expect(readOne('a.html', bytes).text).toBe(`The ferry ${words} sank.`);
  });

  test('is that of a byte order mark', () => {
    const source = '<p>The ferry “H” sank.</p>';
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(source, 'utf16le')]);
    expect(readOne('a.html', wide).text).toBe('The ferry “H” sank.');
    expect(readOne('a.html', `\ufeff${source}`).text).toBe('The ferry “H” sank.');
  });
});
