import "./open.js";

// The reconnect dialog. The framework replaces the <dialog> on enhanced navigation, so it is looked up anew each time.
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
