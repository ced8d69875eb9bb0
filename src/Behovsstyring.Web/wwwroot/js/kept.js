// Keeps a copy of what is being written, in this tab, until the server has it. Fields are those with a name inside [data-kept].
const place = (key) => `behovsstyring.kladd.${key}`;

function valuesOf(key) {
  const values = {};
  for (const field of document.querySelectorAll(`[data-kept="${CSS.escape(key)}"] :is(input, textarea)[name]`)) {
    if (field.value) values[field.name] = field.value;
  }
  return values;
}

// FNV-1a over UTF-16, as in BrowserCopy.cs.
function sumOf(values) {
  let sum = 2166136261;
  for (const name of Object.keys(values).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const text = `${name}=${values[name]}\n`;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619) >>> 0;
  }
  return sum >>> 0;
}

const begun = new Set();

export function begin(key) {
  const left = sessionStorage.getItem(place(key));
  if (!begun.has(key)) {
    begun.add(key);
    document.addEventListener("input", (input) => {
      if (!input.target.closest?.(`[data-kept="${CSS.escape(key)}"]`)) return;
      try {
        sessionStorage.setItem(place(key), JSON.stringify(valuesOf(key)));
      } catch {
        // Full or forbidden: the server's copy remains.
      }
    });
  }
  return left ? JSON.parse(left) : null;
}

export function kept(key, sum) {
  const left = sessionStorage.getItem(place(key));
  if (left && sumOf(JSON.parse(left)) === sum) sessionStorage.removeItem(place(key));
}

export function forget(key) {
  begun.delete(key);
  sessionStorage.removeItem(place(key));
}
