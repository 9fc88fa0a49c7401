import { describe, expect, test } from 'vitest';
import { isBoilerplate, withoutBoilerplate } from '../../../src/corpus/text/boilerplate.ts';

const sift = (...blocks: readonly string[]) => withoutBoilerplate(blocks);

describe('isBoilerplate', () => {
  test.each([
    'Your email address will not be published. Required fields are marked *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Share on Facebook',
    'Leave a Reply',
    'Click to share on Twitter (Opens in new window)',
    'Facebook Twitter WhatsApp Email',
    'We use cookies to improve your experience. By continuing to browse the site you agree to our use of cookies.',
    'This website uses cookies.',
    'Accept all cookies',
    'Sign up for our newsletter',
    'Subscribe to our weekly newsletter and get the news delivered to your inbox.',
    'Get the latest stories straight to your inbox.',
    'Already a subscriber? Log in',
    'Read more: Ferry owners face a new inquiry',
    'Also read: Ferry owners face a new inquiry',
    'Advertisement',
    '— Advertisement —',
    'Story continues below advertisement',
    'Photo: Ada Quist / Northern Wire',
    'The ferry in the port of Karsk. (Photo by Ada Quist)',
    '© 2024 Northern Wire. All rights reserved.',
    'Copyright 2024 by the Tolsk Herald',
    'Home > World > Arvenia',
    'Privacy Policy | Terms of Use | Contact Us',
    'Tags: ferry, Tolsk, accident',
    'Filed under: World',
    'Skip to content',
    '12 Comments',
    '5 min read',
    'Follow us on Twitter',
    'Previous article: The strike ends',
    '(Reporting by Ada Quist; Editing by Joan Whitby)',
    'Additional reporting by Ada Quist in Tolsk',
    'Ada Quist contributed to this report.',
    'Back to top',
    'Load more',
    'Page 2 of 5',
    'Image 2 of 9',
    'Sponsored content',
    'Ads by Tolsk Media',
    'Scroll to continue with content',
    'Image copyright Northern Wire',
    'Photo by Ada Quist',
    'Caption',
    'Media playback is unsupported on your device',
    'This slideshow requires JavaScript.',
    'Click here to subscribe',
    'Credit: Ada Quist',
    'All rights reserved.',
    'This material may not be published, broadcast or rewritten.',
    'Reproduction without written permission is strictly prohibited.',
    'Older posts',
  ])('knows %j', (block) => {
    expect(isBoilerplate(block)).toBe(true);
  });

  test.each([
    'We use cookies to follow voters, the party’s treasurer told the inquiry.',
    'The regulator fined the firm because its site uses cookies without consent.',
    'This website uses cookies to spy on dissidents, the report says.',
    'Sign up numbers for the army rose by a third in March.',
    'The minister’s newsletter reaches 40,000 inboxes every week.',
    '“Subscribe to our newsletter,” the rebels told their followers.',
    'Subscribers to the newsletter of the central bank were told first.',
    'The advertisement ran in all papers on Monday.',
    'Comments on the draft law are open until June.',
    'Share prices fell 4 percent in Tolsk.',
    'Email providers in Arvenia must now keep their records for a year.',
    'Readers left 12 comments; the ministry answered none.',
    'Home sales in Arvenia fell for a third month.',
    'Copyright law will change in July, the minister said.',
    'Read more slowly, the judge told the witness, and he did.',
    'Follow the money, as investigators say: 40 million crowns left the fund on Friday.',
    'Photos of the wreck showed a hole below the water line.',
    'Required fields of study will include Arvenian history from 2025.',
    'By signing the treaty Arvenia agrees to open its ports.',
    'Facebook and Twitter were blocked in Arvenia on Monday.',
    'Print and share of exports rose.',
    'More than 200 people are missing.',
    'Next week the two presidents will meet in Tolsk.',
    'Yes.',
    'Reporting on the uprising is punishable by up to nine years in prison.',
    'Editing of the charter by the council in 2019 gave it two more years.',
    'Republication of the sea charts was prohibited in Tolsk last spring.',
    'Photos by two survey companies show barges near the frontier.',
    'Copyright 2021 talks between Tolsk and Varn ended without a deal.',
    'Four shipyards contributed to this report.',
    'Previous posts held by Marsk include governor of the northern province.',
    'Topics: grain, ferries and the frontier were discussed in Tolsk on Friday.',
    'Latest on the ferry strike',
  ])('leaves the sentence %j', (block) => {
    expect(isBoilerplate(block)).toBe(false);
  });
});

describe('withoutBoilerplate', () => {
  test('drops the headlines of a box of other articles, and goes on with the next sentence', () => {
    const { kept, dropped } = sift(
      'The ferry sank.',
      'Related stories',
      'Karsk yard to close',
      'The strike ends',
      'Forty are missing.',
    );
    expect(kept).toEqual(['The ferry sank.', 'Forty are missing.']);
    expect(dropped).toEqual(['Related stories', 'Karsk yard to close', 'The strike ends']);
  });

  test('takes a subheading for a box of other articles only where the article is over', () => {
    const sentence =
      'The ferry sank at dawn on Monday off the coast of Tolsk, the coast guard of Arvenia said.';
    const points = [
      'Latest on the front',
      '- Forty are missing',
      'More on the search',
      '- Twelve were saved',
    ];
    expect(sift(sentence, ...points, sentence).dropped).toEqual([]);
    expect(sift(sentence, 'More on the strike', 'Karsk yard to close').kept).toEqual([sentence]);
    expect(sift(sentence, 'Most read this week', 'Karsk yard to close', sentence).kept).toEqual([
      sentence,
      sentence,
    ]);
  });

  test('drops the fields of a comment form but no line of that name in the article', () => {
    expect(
      sift('Name', 'The ferry was called Name.', 'It sank.', 'Leave a Reply', 'Name', 'Email', 'Post Comment')
        .kept,
    ).toEqual(['Name', 'The ferry was called Name.', 'It sank.']);
  });

  test('drops readers’ comments at the end', () => {
    expect(
      sift(
        'The ferry sank.',
        'Forty are missing.',
        '2 Comments',
        'Otto says: I knew it.',
        'Vera says: So sad.',
      ).kept,
    ).toEqual(['The ferry sank.', 'Forty are missing.']);
  });

  test('drops nothing where all is article', () => {
    expect(sift('The ferry sank.', 'Forty are missing.').dropped).toEqual([]);
  });

  test('keeps a paragraph in which only one sentence is boilerplate', () => {
    const mixed = 'Sign up for our newsletter. The ferry sank at dawn off Tolsk.';
    expect(sift(mixed).kept).toEqual([mixed]);
  });
});
