import { describe, expect, test } from 'vitest';
import { mended } from '../../../src/corpus/text/mend.ts';

describe('mended', () => {
  test.each([
    ['a stop after a closing mark', 'They want “order.” . The rest', 'They want “order.” The rest'],
    ['a stop after a closing mark at the end', 'They want “order.” .', 'They want “order.”'],
    ['a doubled stop around a mark', 'They want “order.”. The rest', 'They want “order.” The rest'],
    ['a blank before a comma and a stop', 'The ferry , an old one , sank .', 'The ferry, an old one, sank.'],
    ['a blank before a colon', 'The pilot : nothing . At 5 : nobody .', 'The pilot: nothing. At 5: nobody.'],
    ['a blank before a question mark', 'Who knew ? Nobody .', 'Who knew? Nobody.'],
    ['blanks inside quotation marks', 'He said “ no ” twice.', 'He said “no” twice.'],
    ['a straight mark that closes a curly one', 'He said “no" twice.', 'He said “no” twice.'],
    ['a straight mark that opens before a curly one', 'He said "no” twice.', 'He said “no” twice.'],
    ['an opening mark that closes', 'He said “no“ twice, “yes“ once.', 'He said “no” twice, “yes” once.'],
    ['marks of two apostrophes', "He said ''no'' twice.", 'He said "no" twice.'],
    ['doubled commas and stops', 'The ferry,, an old one, sank..', 'The ferry, an old one, sank.'],
    [
      'a soft hyphen and a zero-width space inside words',
      'Arve\u00adnia and Tol\u200bsk',
      'Arvenia and Tolsk',
    ],
    ['blanks that do not break', 'The\u00a0ferry  sank\u202fnow.', 'The ferry sank now.'],
    [
      'UTF-8 read as windows-1252',
      'â€œWe wonâ€™t go,â€\u009d he said â€“ twice.',
      '“We won’t go,” he said – twice.',
    ],
    ['the same with its last byte lost', 'â€œWe wonâ€™t go,â€ he said.', '“We won’t go,” he said.'],
    [
      'entities',
      'Harrow &amp; Sons said &ldquo;no&rdquo;&nbsp;&#8212; twice.',
      'Harrow & Sons said “no” — twice.',
    ],
  ])('mends %s', (_what, broken, whole) => {
    expect(mended(broken)).toBe(whole);
  });

  test.each([
    'Mr. A. K. Tollan lost $4.5 billion … and “won” it back.',
    'He said, “She told me ‘no.’” Then he left...',
    'It costs .50 crowns; the .NET firm is in the U.S.',
    '„Wir gehen nicht“, sagte er.',
    '« Non ! » dit-il.',
    'São Paulo and SÃO PAULO, naïve Zoë',
    '"We will not," he said. "We cannot."',
    'می\u200cخواهم 👨\u200d👩\u200d👧',
    'Wait . . . what?',
    'They met in the capital (Arden D.C.). Later they left.',
    'He left (had he been told?). Nobody knew.',
    'The law of the “U.A.”. It was new.',
    '„So“ sagte er.',
    'They won by 5 : 3 in the end.',
  ])('leaves %j as it is', (text) => {
    expect(mended(text)).toBe(text);
  });

  test('is done after once', () => {
    const once = mended('He said “ no" , twice .. “Yes.” .');
    expect(mended(once)).toBe(once);
  });
});
