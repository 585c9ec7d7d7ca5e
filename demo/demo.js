/* The demo's own behaviour: the theme, the language, and the log of pack-error events. */
const theme = document.querySelector('.theme select');
theme.value = sessionStorage.getItem('theme') ?? '';
document.documentElement.dataset.theme = theme.value;
theme.addEventListener('change', () => {
  document.documentElement.dataset.theme = theme.value;
  sessionStorage.setItem('theme', theme.value);
});

document.querySelector('.language select')?.addEventListener('change', event => {
  document.querySelector('#switched').lang = event.target.value;
});

document.addEventListener('pack-error', event => {
  const line = document.createElement('li');
  line.textContent = `pack-error from ${event.target.localName}: ${event.problems.length}`;
  document.querySelector('#log')?.append(line);
});
