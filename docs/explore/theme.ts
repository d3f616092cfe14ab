/** Light or dark as was chosen in the rest of the documentation, else as the system has it. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = chosenTheme();
}

function chosenTheme(): string {
  try {
    return localStorage.getItem('tsd-theme') ?? 'os';
  } catch {
    return 'os'; // a page that may store nothing
  }
}
