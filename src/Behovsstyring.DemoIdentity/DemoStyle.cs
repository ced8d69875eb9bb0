namespace Behovsstyring.DemoIdentity;

/// <summary>The two pages' style, and the script that filters while one types. Without the script the button does the same.</summary>
internal static class DemoStyle
{
    public const string Css = """
        :root { --paper: #f7f7f4; --card: #ffffff; --ink: #1b2426; --soft: #55636a; --line: #d9dedd; --primary: #0b5563; --onPrimary: #ffffff; --hover: #e6f0f1; --notice: #fff3d6; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #12191b; --card: #1a2326; --ink: #e8eeee; --soft: #a3b1b5; --line: #324044; --primary: #7cc7d4; --onPrimary: #0d1416; --hover: #223034; --notice: #3d3113; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Inter, system-ui, sans-serif; }
        main { max-width: 960px; margin: 0 auto; padding: 32px 16px 64px; }
        .brand { margin: 0 0 24px; color: var(--primary); font-weight: 600; }
        h1 { margin: 0 0 8px; font-size: 31px; line-height: 1.2; letter-spacing: -0.01em; }
        .lead { margin: 0 0 24px; color: var(--soft); max-width: 60ch; }
        h2 { margin: 40px 0 12px; scroll-margin-top: 16px; padding-bottom: 8px; border-bottom: 2px solid var(--primary); font-size: 20px; line-height: 1.3; }
        h3 { margin: 0; padding: 12px 0; color: var(--soft); font-size: 14px; font-weight: 600; overflow-wrap: anywhere; }
        label { display: block; margin-bottom: 4px; font-weight: 600; }
        .search { display: flex; gap: 8px; max-width: 480px; }
        input[type=search] { flex: 1; min-width: 0; padding: 10px 12px; border: 1px solid var(--soft); border-radius: 6px; background: var(--card); color: inherit; font: inherit; }
        button { padding: 10px 20px; border: 0; border-radius: 6px; background: var(--primary); color: var(--onPrimary); font: inherit; font-weight: 600; cursor: pointer; }
        .count { margin: 8px 0 0; color: var(--soft); font-size: 14px; }
        .groups { display: flex; flex-wrap: wrap; gap: 8px; margin: 24px 0 0; padding: 0; }
        .groups a { padding: 4px 12px; border: 1px solid var(--line); border-radius: 999px; background: var(--card); color: var(--primary); font-size: 14px; }
        .notice { padding: 12px 16px; border-radius: 6px; background: var(--notice); }
        .organisation { display: grid; grid-template-columns: 240px 1fr; gap: 0 24px; border-bottom: 1px solid var(--line); }
        ul { margin: 0; padding: 4px 0; list-style: none; }
        li a { display: block; padding: 8px 12px; border-radius: 6px; color: inherit; text-decoration: none; }
        li a:hover { background: var(--hover); }
        .name { color: var(--primary); font-weight: 600; text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
        .title { display: block; color: var(--soft); font-size: 14px; }
        :focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
        [hidden] { display: none !important; }
        @media (max-width: 640px) {
          main { padding-top: 20px; }
          h1 { font-size: 25px; }
          .organisation { grid-template-columns: 1fr; }
          h3 { padding-bottom: 0; }
          section li a { padding-left: 0; }
        }
        """;

    public const string FilterScript = """
        const box = document.getElementById("sok"), count = document.getElementById("count");
        const show = (nodes, inner) => nodes.forEach(n => { n.hidden = !n.querySelector(inner); });
        box.form.addEventListener("submit", e => e.preventDefault());
        box.addEventListener("input", () => {
          const words = box.value.toLowerCase().split(" ").filter(Boolean);
          let found = 0;
          document.querySelectorAll("[data-person]").forEach(p => {
            p.hidden = !words.every(w => p.dataset.person.includes(" " + w));
            if (!p.hidden) found++;
          });
          show(document.querySelectorAll("[data-organisation]"), "[data-person]:not([hidden])");
          show(document.querySelectorAll("[data-group]"), "[data-person]:not([hidden])");
          document.querySelectorAll(".groups a").forEach(a => { a.parentElement.hidden = document.querySelector(a.hash).closest("section").hidden; });
          count.textContent = found === 0 ? "Ingen passer til søket." : found === 1 ? "1 person" : found + " personer";
        });
        """;
}
