/* The lesson page: `?pack=aral-sea&mode=test&seed=7#event` opens a lesson. Runs before the elements are defined. */
const address = new URL(location.href);
const lesson = document.querySelector('article-lesson');
const stories = [...document.querySelectorAll('.stories a')];
const ways = [...document.querySelectorAll('.ways a')];

const story =
  stories.find(({search}) => search === `?pack=${address.searchParams.get('pack')}`) ?? stories[0];
const pack = new URLSearchParams(story.search).get('pack');
lesson.setAttribute('src', `../src/packs/${pack}.json`);

const isForTeachers = address.searchParams.has('teacher');
const mode = address.searchParams.get('mode') ?? 'practice';
lesson.toggleAttribute('teacher', isForTeachers);
if (mode !== 'practice') lesson.setAttribute('mode', mode);
const way = ways.find(({search}) => search === (isForTeachers ? '?teacher' : `?mode=${mode}`));

mark(stories, story);
mark(ways, way);
story.scrollIntoView({block: 'nearest', inline: 'center'});
// Another article is another quiz: its seed starts anew. Another way asks the same questions.
for (const link of stories) keep(link, ['mode', 'teacher']);
for (const link of ways) keep(link, ['pack', 'seed']);

lesson.addEventListener('quiz-start', () => {
  document.title = `${lesson.pack.article.title} · article-elements`;
  const {background} = lesson.pack;
  const sources = new Map(background.map(({source}) => [source.title, source.url]));
  const section = document.querySelector('.sources');
  section.hidden = sources.size === 0;
  section.querySelector('ul').replaceChildren(...[...sources].map(sourceItem));
});

function mark(links, current) {
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Lets a link keep what else the address says. */
function keep(link, names) {
  const url = new URL(link.href);
  for (const name of names) {
    const value = address.searchParams.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  link.href = url.search;
}

function sourceItem([title, url]) {
  const item = document.createElement('li');
  const place = url === undefined ? item : document.createElement('a');
  if (url !== undefined) {
    place.href = url;
    item.append(place);
  }
  place.append(title);
  return item;
}
