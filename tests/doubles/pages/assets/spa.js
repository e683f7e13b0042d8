/* Two routes by history.pushState, two by hash. The same two sentences stand in several notes, so that a mix-up shows. */
const shared = 'You waited about eight seconds before you called on anyone.';
const asked = 'You asked, “Can someone say that in their own words?”';
const notes = {
  okafor: [
    'Ms. Okafor, Grade 4',
    `The ribbon problem, 3/4 or 5/8. ${shared} A student said, “Make them both eighths.”`,
    `${asked} and two hands went up at the back, for the first time this morning.`,
  ],
  lindqvist: [
    'Mr. Lindqvist, Grade 2',
    `A number talk on 38 + 25. ${shared} A child said, “It was hiding in the 8 and the 5.”`,
    `${asked} and a boy used his fingers to show the ten that moved.`,
  ],
  castellanos: [
    'Ms. Castellanos, Grade 5',
    `Boxes for 24 cubes. ${shared} A student said, “The tower shows almost every cube.”`,
    'You sent her to table five with that sentence, and table five disagreed.',
  ],
  haddad: [
    'Ms. Haddad, Grade 7',
    'Two recipes, 2 to 3 and 3 to 5. A student said, “I’d make them both 15 waters.”',
    `${asked} and the answer began with “Because both 3 and 5 go into it.”`,
  ],
};

const main = document.getElementById('note');

function route() {
  const person = location.hash.startsWith('#/') ? location.hash.slice(2) : location.pathname.split('/')[2];
  const [title, ...paragraphs] = notes[person] ?? notes.okafor;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.href === location.href) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  main.replaceChildren('Loading…');
  main.dataset.shows = '';
  // As from a server: the address changes first, the words some time later.
  setTimeout(() => {
    const heading = document.createElement('h1');
    heading.textContent = title;
    const body = paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    main.replaceChildren(heading, ...body);
    main.dataset.shows = person ?? 'okafor';
    document.title = `${title} – Cedar Valley Schools`;
  }, 120);
}

document.querySelector('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a[data-push]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  route();
});
window.addEventListener('popstate', route);
route();
