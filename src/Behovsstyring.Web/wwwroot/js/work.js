import "./open.js";

// The reconnect dialog. The framework replaces the <dialog> on enhanced navigation, so it is looked up again each time.
function bind() {
  const dialog = document.getElementById("components-reconnect-modal");
  if (!dialog || dialog.dataset.bound) return;
  dialog.dataset.bound = "yes";
  dialog.addEventListener("components-reconnect-state-changed", (change) => {
    const state = change.detail.state;
    if (state === "show") dialog.showModal();
    else if (state === "hide") dialog.close();
    else if (state === "failed") document.addEventListener("visibilitychange", retryWhenSeen);
    else if (state === "rejected") location.reload();
  });
  dialog.addEventListener("click", (click) => {
    const wish = click.target.dataset.reconnect;
    if (wish === "retry") retry();
    else if (wish === "resume") resume();
    else if (wish === "reload") location.reload();
  });
}

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  try {
    // false: the server was reached, but the circuit is gone. Ask for its kept state before giving up on it.
    if (!(await Blazor.reconnect()) && !(await Blazor.resumeCircuit())) location.reload();
  } catch {
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}

async function resume() {
  try {
    if (!(await Blazor.resumeCircuit())) location.reload();
  } catch {
    location.reload();
  }
}

async function retryWhenSeen() {
  if (document.visibilityState === "visible") await retry();
}

bind();
Blazor.addEventListener("enhancedload", bind);

// A date or time that is not finished is the browser's own: its value is reported when it is whole, and that it is unfinished when it is left
// or its form is sent. Emptied part by part it says nothing at the last part, so what was held back is reported then.
const held = new WeakSet();
const isClock = (field) => field.matches?.("input[type=date], input[type=time]");
const isShort = (field) => field.type === "date" && field.value !== "" && field.value < "1000";
for (const kind of ["input", "change"]) {
  document.addEventListener(kind, (change) => {
    const field = change.target;
    if (!isClock(field)) return;
    if (change.isTrusted && document.activeElement === field && (field.validity.badInput || isShort(field))) {
      change.stopImmediatePropagation();
      held.add(field);
    } else if (!field.validity.badInput) held.delete(field);
  }, true);
}
function leave(field) {
  if (!isClock(field)) return;
  if (held.has(field) && !field.validity.badInput) field.dispatchEvent(new Event("change", { bubbles: true }));
  field.dispatchEvent(new CustomEvent("unfinished", { bubbles: true, detail: field.validity.badInput }));
}
document.addEventListener("focusout", (left) => leave(left.target));
document.addEventListener("keydown", (press) => {
  if (press.key === "Enter") leave(press.target);
}, true);
Blazor.registerCustomEventType("unfinished", { createEventArgs: (event) => ({ isUnfinished: event.detail }) });

// What is being typed in a text field is the browser's own: an answer that comes within a second of a key is older than what was typed, and is
// not written over it. Enter, a press of the pointer and leaving the field end that, since what comes then may be meant.
const typed = new WeakMap();
const recent = (field) => document.activeElement === field && performance.now() - (typed.get(field) ?? -Infinity) < 1000;
document.addEventListener("input", (input) => {
  const field = input.target;
  if (!input.isTrusted || !field.matches?.("textarea, input:is([type=text], [type=search], [type=email], :not([type]))")) return;
  if (!typed.has(field)) {
    const kept = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
    Object.defineProperty(field, "value", {
      configurable: true,
      get() { return kept.get.call(this); },
      set(value) { if (!recent(this)) kept.set.call(this, value); },
    });
  }
  typed.set(field, performance.now());
}, true);
const meant = (field) => typed.has(field) && typed.set(field, -Infinity);
document.addEventListener("keydown", (press) => press.key === "Enter" && press.target.localName === "input" && meant(press.target), true);
document.addEventListener("pointerdown", () => meant(document.activeElement), true);

// A key that is held down presses once: what comes in the place of a button is not pressed by the same hold.
document.addEventListener("keydown", (press) => {
  if (press.repeat && (press.key === "Enter" || press.key === " ") && press.target.closest?.("button, a, summary, [role=button]")) press.preventDefault();
}, true);

// In a look-up Enter chooses and does not send the form, and Esc closes the list and not the dialog around it.
document.addEventListener("keydown", (press) => {
  if (!press.target.matches?.("[role=combobox]")) return;
  if (press.key === "Enter") press.preventDefault();
  else if (press.key === "Escape" && press.target.matches("[aria-expanded=true]")) press.stopPropagation();
}, true);

// A new page is read from its heading, unless one writes in it already.
globalThis.focusHeading = () => {
  if (document.activeElement?.matches("main :is(input, textarea, select), [role=dialog] *")) return;
  const heading = document.querySelector("h1");
  if (!heading) return;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.focus();
};

// A dialog begins in its first field, from the moment it is there; when it goes, what opened it has the focus again.
let opener = null;
const dialogIn = (node) => (node.matches?.(".work-dialog") ? node : node.querySelector?.(".work-dialog"));
new MutationObserver((changes) => {
  for (const change of changes) {
    for (const dialog of [...change.addedNodes].map(dialogIn).filter(Boolean)) {
      if (!document.activeElement?.closest(".work-dialog")) opener = document.activeElement;
      dialog.querySelector(":is(.mud-dialog-content, .mud-dialog-actions) :is(input, select, textarea, button):not([disabled], [type=hidden])")?.focus();
    }
    if ([...change.removedNodes].some(dialogIn) && opener?.isConnected && document.activeElement === document.body) opener.focus();
  }
}).observe(document.body, { childList: true, subtree: true });
