// The list of modules is made in the page, with a link within each button that opens a group: no keyboard and no screen reader
// can tell the two apart. The link is put before the button; site.css lays it over the place where it was.
const list = document.getElementById('tsd-nav-container');

function freeLinks() {
  for (const summary of list.querySelectorAll('summary')) {
    const link = summary.querySelector(':scope > a');
    if (link === null) continue;
    summary.setAttribute('aria-label', `${link.textContent}: contents`);
    link.classList.add('beside-summary');
    summary.parentElement.before(link);
  }
}

if (list !== null) {
  new MutationObserver(freeLinks).observe(list, { childList: true, subtree: true });
  freeLinks();
}

// In a narrow window the list is behind a button that hears a mouse or finger only, and comes after the whole page.
const button = document.getElementById('tsd-toolbar-menu-trigger');
const root = document.documentElement;
const isOpen = () => root.classList.contains('has-menu');

function tell(element, type) {
  element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
}

if (button !== null) {
  button.setAttribute('role', 'button');
  new MutationObserver(() => button.setAttribute('aria-expanded', String(isOpen()))).observe(root, {
    attributeFilter: ['class'],
  });
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (isOpen()) {
      tell(document.body, 'mousedown');
      return;
    }
    tell(button, 'mouseup');
    document.querySelector('.site-menu a, .site-menu summary')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    tell(document.body, 'mousedown');
    button.focus();
  });
}
