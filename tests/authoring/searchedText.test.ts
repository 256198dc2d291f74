import { expect, test } from 'vitest';
import { searchedText } from '../../src/authoring/searchedText.ts';

const html = `<!doctype html><html><body><nav>Site</nav><main><article data-searched>
  <p data-unsearched>Lesson 1</p><h1>What is it?</h1><p>The <b>answer</b>, in <a href="/">64 %</a>.</p>
  <h2 id="why" aria-labelledby="w"><span id="w">Why so</span> <a data-unsearched href="#why">link</a></h2>
  <p>First<sup class="cite">1</sup>.</p><p>Then<span class="note">a note</span>.</p><ul><li>one</li><li>two</li></ul>
  <svg><text>drawn</text></svg><script>run()</script>
  <h2>Nameless</h2><details><summary>Ask</summary>Told</details></article></main></body></html>`;

test('the text of a built page is read by its headings, without what stands beside it', () => {
  expect(searchedText(html, '/a/')).toEqual({
    title: 'What is it?',
    lead: 'The answer, in 64 %.',
    sections: [
      { title: 'Why so', url: '/a/#why', text: 'First. Then. one two' },
      { title: 'Nameless', url: '/a/', text: 'Ask Told' },
    ],
  });
});

test('a page that marks nothing to be searched is refused', () =>
  expect(() => searchedText('<main>text</main>', '/a/')).toThrow('/a/ marks nothing'));
