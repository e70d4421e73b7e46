// Says before sending that an upload is too large or empty; the server checks both again.
for (const form of document.querySelectorAll('form[data-upload]')) {
  const refused = form.querySelector('[data-upload-refused]');
  const refuse = (message) => {
    refused.textContent = message;
    refused.hidden = !message;
  };
  const problem = () => {
    const files = [...form.querySelectorAll('input[type="file"]')].flatMap((input) => [...input.files]);
    if (files.length === 0) {
      return form.dataset.none;
    }
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    return bytes > Number(form.dataset.mostBytes) ? form.dataset.tooLarge : '';
  };
  form.addEventListener('change', () => refuse(''));
  form.addEventListener('submit', (event) => {
    const message = problem();
    refuse(message);
    if (message) {
      event.preventDefault();
      return;
    }
    const button = form.querySelector('button[type="submit"]');
    button.textContent = form.dataset.sending;
    // Sent first, then switched off: a second click would send everything twice.
    setTimeout(() => { button.disabled = true; });
  });
}
